#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <csignal>

#include "core/linux/FileDescriptor.h"
#include "tests/app/linux/RunningProgram.h"
#include "tests/ui/support/PrivateBus.h"

// A bus takes connections and never answers. libdbus waits for it without end, and whoever uses QtDBus with
// it.

namespace onhook {
namespace {

class FrozenBusTest : public testing::Test {
 protected:
  FrozenBusTest() : listening_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path_.copy(address.sun_path, sizeof address.sun_path - 1);
    EXPECT_EQ(::bind(listening_.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    EXPECT_EQ(::listen(listening_.get(), 16), 0);
    home_.choose("[AtEnd]\nquit=all\n[HangUp]\nlimit=10\n");
  }

  QString address() const { return "unix:path=" + QString::fromStdString(path_); }
  void expectToComeHangUpAndEnd(RunningProgram& window) const {
    ASSERT_TRUE(window.readLogUntil("Head office")) << "it stands still: " << window.log().data();
    window.signal(SIGTERM);
    EXPECT_TRUE(window.readLogUntil("simulated:h1001-l10001 is down")) << window.log().data();
    EXPECT_TRUE(window.finish());
    EXPECT_EQ(window.exitCode(), 0);
  }

  const RunningProgram::Home home_;
  const std::string path_ = home_.path(QStringLiteral("bus")).toStdString();
  const FileDescriptor listening_;
};

TEST_F(FrozenBusTest, WithoutTheSessionsTheWindowComesHangsUpAndEnds) {
  RunningProgram window(home_, {}, {{QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address()}});
  expectToComeHangUpAndEnd(window);
  EXPECT_TRUE(window.log().contains("The session bus does not answer")) << window.log().data();
}

TEST_F(FrozenBusTest, WithoutTheSystemsTheWindowComesHangsUpAndEnds) {
  const test::PrivateBus session;
  ASSERT_FALSE(session.address().isEmpty());
  RunningProgram window(home_, {},
                        {{QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), address()},
                         {QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), session.address()}});
  expectToComeHangUpAndEnd(window);
}

TEST_F(FrozenBusTest, WithoutTheSystemsDiagnosticsAreMade) {
  RunningProgram command(home_, {QStringLiteral("diagnostics")},
                         {{QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), address()}});
  EXPECT_TRUE(command.readOutputUntil("Head office")) << command.errors().data();
  EXPECT_TRUE(command.finish());
  EXPECT_EQ(command.exitCode(), 0);
}

}  // namespace
}  // namespace onhook
