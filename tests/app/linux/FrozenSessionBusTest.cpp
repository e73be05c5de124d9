#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <csignal>

#include "core/linux/FileDescriptor.h"
#include "tests/app/linux/RunningProgram.h"

// The session's bus takes connections and never answers. libdbus waits for it without end, in the UI thread.

namespace onhook {
namespace {

class FrozenSessionBusTest : public testing::Test {
 protected:
  FrozenSessionBusTest() : listening_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path_.copy(address.sun_path, sizeof address.sun_path - 1);
    EXPECT_EQ(::bind(listening_.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    EXPECT_EQ(::listen(listening_.get(), 16), 0);
  }

  const RunningProgram::Home home_;
  const std::string path_ = home_.path(QStringLiteral("bus")).toStdString();
  const FileDescriptor listening_;
};

TEST_F(FrozenSessionBusTest, TheWindowComesHangsUpAndEndsAllTheSame) {
  home_.choose("[AtEnd]\nquit=all\n");
  RunningProgram window(
      home_, {},
      {{QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), "unix:path=" + QString::fromStdString(path_)}});
  ASSERT_TRUE(window.readLogUntil("Head office")) << "it stands still: " << window.log().data();
  EXPECT_TRUE(window.log().contains("The session bus does not answer")) << window.log().data();
  window.signal(SIGTERM);
  EXPECT_TRUE(window.readLogUntil("simulated:h1001-l10001 is down")) << window.log().data();
  EXPECT_TRUE(window.finish());
  EXPECT_EQ(window.exitCode(), 0);
}

}  // namespace
}  // namespace onhook
