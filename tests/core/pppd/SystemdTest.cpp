#include "core/providers/pppd/Systemd.h"

#include <gmock/gmock.h>
#include <unistd.h>

#include <condition_variable>
#include <filesystem>

#include "core/providers/pppd/Services.h"
#include "tests/core/pppd/FakeSystemd.h"

namespace onhook::pppd {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
namespace fs = std::filesystem;

class SystemdTest : public testing::Test {
 protected:
  SystemdTest() : folder_(testing::TempDir() + "systemd-" + std::to_string(::getpid())) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
    fake_.emplace(folder_);
  }
  ~SystemdTest() override {
    fake_.reset();
    fs::remove_all(folder_);
  }

  const std::string folder_;
  std::optional<FakeSystemd> fake_;
};

TEST_F(SystemdTest, TellsOfAService) {
  const Service service{42, "on-failure", "mixed", {5, 8}, {19}, {16}};
  fake_->set("ppp@dsl-provider.service", service);
  EXPECT_EQ(Systemd(fake_->address()).service("ppp@dsl-provider.service"), service);
  EXPECT_EQ(Systemd(fake_->address()).service("other.service"), std::nullopt);
}

TEST_F(SystemdTest, WithoutSystemdNothingIsKnown) {
  EXPECT_EQ(Systemd("unix:path=" + folder_ + "/nobody").service("dsl.service"), std::nullopt);
  const Reply reply = Systemd("unix:path=" + folder_ + "/nobody").stop("dsl.service");
  EXPECT_EQ(reply.kind, Reply::Kind::refused);
  EXPECT_THAT(reply.error->advice, HasSubstr("systemctl stop dsl.service"));
}

TEST_F(SystemdTest, StopsAService) {
  EXPECT_EQ(Systemd(fake_->address()).stop("dsl.service"), (Reply{Reply::Kind::accepted, std::nullopt}));
  EXPECT_THAT(fake_->stopped(), ElementsAre("dsl.service"));
}

TEST_F(SystemdTest, WhatItAnswersInstead) {
  const auto answering = [&](const std::string& error) {
    fake_->onStop([error](const std::string&) { return error; });
    return Systemd(fake_->address()).stop("dsl.service");
  };
  EXPECT_EQ(answering("org.freedesktop.systemd1.NoSuchUnit").kind, Reply::Kind::notThere);
  EXPECT_EQ(answering("org.freedesktop.DBus.Error.NoReply").kind, Reply::Kind::noAnswer);
  const Reply reply = answering("org.freedesktop.DBus.Error.AccessDenied");
  EXPECT_EQ(reply.kind, Reply::Kind::refused);
  ASSERT_TRUE(reply.error);
  EXPECT_EQ(reply.error->code, "org.freedesktop.DBus.Error.AccessDenied");
  EXPECT_THAT(reply.error->text, HasSubstr("dsl.service could not be stopped: It is not to be."));
  EXPECT_THAT(reply.error->advice, HasSubstr("sudo systemctl stop dsl.service"));
}

TEST_F(SystemdTest, WhoAsksIsToldLater) {
  fake_->set("dsl.service", {.mainProcess = 7, .restart = "always"});
  std::mutex mutex;
  std::condition_variable told;
  int news = 0;
  Services services(fake_->address(), [&] {
    const std::lock_guard lock(mutex);
    ++news;
    told.notify_all();
  });
  EXPECT_EQ(services.find("dsl.service"), std::nullopt);
  services.ask("dsl.service");
  services.ask("dsl.service");
  std::unique_lock lock(mutex);
  told.wait(lock, [&] { return news == 1; });
  ASSERT_TRUE(services.find("dsl.service"));
  EXPECT_EQ(services.find("dsl.service")->restart, "always");
}

}  // namespace
}  // namespace onhook::pppd
