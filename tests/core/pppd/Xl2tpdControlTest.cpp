#include "core/providers/pppd/Xl2tpdControl.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "core/linux/FileDescriptor.h"

namespace onhook::pppd {
namespace {

class Xl2tpdControlTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = testing::TempDir() + "onhook-control-XXXXXX";
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
    pipe_ = folder_ + "/l2tp-control";
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  std::string folder_;
  std::string pipe_;
};

TEST_F(Xl2tpdControlTest, TellsWhoReads) {
  ASSERT_EQ(::mkfifo(pipe_.c_str(), 0600), 0);
  const FileDescriptor reader(::open(pipe_.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  ASSERT_TRUE(reader);
  EXPECT_TRUE(Xl2tpdControl(pipe_).isWritable());
  EXPECT_TRUE(Xl2tpdControl(pipe_).disconnect("office"));
  char told[32] = {};
  ASSERT_GT(::read(reader.get(), told, sizeof told - 1), 0);
  EXPECT_STREQ(told, "d office\n");
  EXPECT_TRUE(Xl2tpdControl(pipe_).connect("office"));
  ASSERT_GT(::read(reader.get(), told, sizeof told - 1), 0);
  EXPECT_STREQ(told, "c office\n");
}

TEST_F(Xl2tpdControlTest, WhereNobodyReadsItSaysSoAndDoesNotWait) {
  ASSERT_EQ(::mkfifo(pipe_.c_str(), 0600), 0);
  EXPECT_FALSE(Xl2tpdControl(pipe_).disconnect("office"));
}

TEST_F(Xl2tpdControlTest, WritesToNothingButAPipe) {
  EXPECT_FALSE(Xl2tpdControl(pipe_).isWritable()) << "it is not there";
  EXPECT_FALSE(Xl2tpdControl(pipe_).disconnect("office"));
  std::ofstream(pipe_) << "mine";
  EXPECT_FALSE(Xl2tpdControl(pipe_).isWritable());
  EXPECT_FALSE(Xl2tpdControl(pipe_).disconnect("office"));
  EXPECT_EQ(std::filesystem::file_size(pipe_), 4u);
  const std::string link = folder_ + "/link";
  ASSERT_EQ(::mkfifo((folder_ + "/real").c_str(), 0600), 0);
  std::filesystem::create_symlink(folder_ + "/real", link);
  EXPECT_FALSE(Xl2tpdControl(link).isWritable());
}

}  // namespace
}  // namespace onhook::pppd
