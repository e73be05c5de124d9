#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "core/providers/pppd/RunDirectory.h"
#include "tests/core/pppd/TestDatabase.h"

// What somebody, or a full disk, may have put where pppd's files belong.
namespace onhook::pppd {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace fs = std::filesystem;

class PppdHostileFiles : public testing::Test {
 protected:
  PppdHostileFiles() : folder_(testing::TempDir() + "pppd-run-" + std::to_string(::getpid())) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  ~PppdHostileFiles() override { fs::remove_all(folder_); }

  void write(const std::string& name, const std::string& content) {
    std::ofstream(folder_ / name, std::ios::binary) << content;
  }
  std::string database() const { return folder_ / "pppd2.tdb"; }

  const fs::path folder_;
};

TEST_F(PppdHostileFiles, AFolderThatIsNotThereIsNoTrouble) {
  RunDirectory directory(folder_ / "nowhere");
  EXPECT_THAT(directory.read().pidFiles, IsEmpty());
  EXPECT_EQ(directory.files().database.state(), PppDatabase::State::absent);
  EXPECT_FALSE(directory.trouble());
}

TEST_F(PppdHostileFiles, PidFilesThatAreNone) {
  write("ppp0.pid", "680\n");
  write("ppp1.pid", "");
  write("ppp2.pid", "99999999999999999999");
  write("ppp3.pid", std::string(100000, '7'));
  write("ppp4.pid", std::string("6\0", 2) + "80\n");
  write("crond.pid", "55");
  ::mkfifo((folder_ / "ppp5.pid").c_str(), 0644);
  fs::create_directory(folder_ / "ppp6.pid");
  fs::create_symlink("/dev/zero", folder_ / "ppp7.pid");
  fs::create_symlink("ppp0.pid", folder_ / "ppp8.pid");
  RunDirectory directory(folder_);
  EXPECT_THAT(directory.read().pidFiles, SizeIs(2)) << "ppp0, and crond's, whose process is no pppd";
  EXPECT_FALSE(directory.trouble());
}

TEST_F(PppdHostileFiles, ADatabaseThatIsAFifoDoesNotBlock) {
  write("ppp0.pid", "680\n");
  ::mkfifo(database().c_str(), 0644);
  RunDirectory directory(folder_);
  EXPECT_THAT(directory.read().pidFiles, SizeIs(1)) << "the rest is shown";
  ASSERT_TRUE(directory.trouble());
  EXPECT_THAT(directory.trouble()->text, HasSubstr("pppd2.tdb"));
}

TEST_F(PppdHostileFiles, ADatabaseOfNonsense) {
  for (const std::string& content :
       {std::string(), std::string("x"), std::string(5000, '\0'), std::string(5000, '\xff'),
        std::string("TDB file\n") + std::string(4000, 'z')}) {
    write("pppd2.tdb", content);
    RunDirectory directory(folder_);
    EXPECT_THAT(directory.read().database.records(), IsEmpty());
    EXPECT_EQ(directory.files().database.state(), PppDatabase::State::damaged);
    EXPECT_TRUE(directory.trouble());
  }
}

TEST_F(PppdHostileFiles, AHugeDatabaseIsNotRead) {
  write("pppd2.tdb", "");
  ASSERT_EQ(::truncate(database().c_str(), off_t{1} << 40), 0);
  RunDirectory directory(folder_);
  directory.read();
  EXPECT_TRUE(directory.trouble());
}

TEST_F(PppdHostileFiles, WhatWasReadBeforeStaysWhileItIsDamaged) {
  writeDatabase(database(), {{"pppd5", "PPPD_PID=7;LINKNAME=l1"}, {"PPPD_PID=7", "pppd5"}});
  RunDirectory directory(folder_);
  EXPECT_EQ(directory.read().database.state(), PppDatabase::State::read);
  EXPECT_FALSE(directory.trouble());
  write("pppd2.tdb", "cut");
  EXPECT_THAT(directory.read().database.keysByPid(), SizeIs(1));
  EXPECT_TRUE(directory.trouble());
  fs::remove(database());
  EXPECT_THAT(directory.read().database.keysByPid(), SizeIs(1)) << "vanished: no proof that anything ended";
  ASSERT_TRUE(directory.trouble());
  EXPECT_EQ(directory.trouble()->code, "vanished");
  directory.forgetVanished();
  EXPECT_FALSE(directory.trouble());
  directory.read();
  EXPECT_EQ(directory.files().database.state(), PppDatabase::State::absent);
  EXPECT_FALSE(directory.trouble());
}

TEST_F(PppdHostileFiles, OneFolderByTwoNamesIsReadOnce) {
  fs::create_directory_symlink(folder_, folder_ / "again");
  EXPECT_THAT(runDirectories({folder_, folder_ / "again", folder_ / "later"}), SizeIs(2));
}

}  // namespace
}  // namespace onhook::pppd
