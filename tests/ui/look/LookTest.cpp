// Nothing is cut off in any window: in each scale, colours and direction, under X11 and Wayland. The pictures
// stay in the build folder.

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include "tests/ui/support/Waiting.h"
#include "tests/ui/tray/Desktop.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

class LookTest : public testing::Test {
 protected:
  void SetUp() override {
    desktop_.setScreen(QStringLiteral("1920x1080x24"));
    ASSERT_TRUE(desktop_.start()) << desktop_.problem().toStdString();
    ASSERT_TRUE(QDir().mkpath(pictures_));
  }
  void expectToFit(const QString& name, const QString& scale, const QString& language,
                   const QString& colours) {
    desktop_.setVariable(QStringLiteral("QT_SCALE_FACTOR"), scale);
    QProcess& look = desktop_.launch(QStringLiteral(ONHOOK_LOOK), {pictures_, name, language, colours});
    ASSERT_TRUE(waitFor([&] { return look.state() == QProcess::NotRunning; }, 60s)) << name.toStdString();
    EXPECT_EQ(look.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(look.exitCode(), 0) << name.toStdString() << ":\n"
                                  << look.readAllStandardOutput().toStdString();
    EXPECT_TRUE(QFile::exists(QStringLiteral("%1/%2-window.png").arg(pictures_, name)));
  }
  /// A compositor without a screen; its programs are started from now on.
  void startWayland() {
    const QString socket = QStringLiteral("onhook-wayland");
    desktop_.launch(QStringLiteral("weston"),
                    {QStringLiteral("--backend=headless-backend.so"), QStringLiteral("--socket=") + socket,
                     QStringLiteral("--width=1920"), QStringLiteral("--height=1080"),
                     QStringLiteral("--idle-time=0"), QStringLiteral("--no-config")});
    ASSERT_TRUE(waitFor([&] { return QFile::exists(desktop_.home() + QLatin1Char('/') + socket); }, 30s));
    desktop_.setVariable(QStringLiteral("WAYLAND_DISPLAY"), socket);
    desktop_.setVariable(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("wayland"));
  }

  Desktop desktop_;
  const QString pictures_ = QStringLiteral(ONHOOK_SCREENSHOTS);
};

TEST_F(LookTest, InEachScaleColoursAndDirection) {
  expectToFit(QStringLiteral("light-100"), QStringLiteral("1"), QStringLiteral("en"),
              QStringLiteral("light"));
  expectToFit(QStringLiteral("german-dark-125"), QStringLiteral("1.25"), QStringLiteral("de"),
              QStringLiteral("dark"));
  expectToFit(QStringLiteral("contrast-150"), QStringLiteral("1.5"), QStringLiteral("en"),
              QStringLiteral("contrast"));
  expectToFit(QStringLiteral("dark-contrast-200"), QStringLiteral("2"), QStringLiteral("en"),
              QStringLiteral("dark-contrast"));
  expectToFit(QStringLiteral("arabic-150"), QStringLiteral("1.5"), QStringLiteral("ar"),
              QStringLiteral("light"));
}

TEST_F(LookTest, UnderWayland) {
  startWayland();
  expectToFit(QStringLiteral("wayland-100"), QStringLiteral("1"), QStringLiteral("en"),
              QStringLiteral("dark"));
}

TEST_F(LookTest, TheProgramRunsUnderWayland) {
  startWayland();
  const QString log = desktop_.home() + QStringLiteral("/log");
  QProcess& program = desktop_.launch(QStringLiteral(ONHOOK_PROGRAM),
                                      {QStringLiteral("--practice"), QStringLiteral("--log"), log});
  const auto logs = [&log](const char* text) {
    QFile file(log);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
  };
  ASSERT_TRUE(waitFor([&] { return logs("Head office"); }, 60s));
  EXPECT_EQ(program.state(), QProcess::Running);
  program.terminate();
  ASSERT_TRUE(waitFor([&] { return program.state() == QProcess::NotRunning; }, 60s));
  EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
  EXPECT_EQ(program.exitCode(), 0);
}

}  // namespace
}  // namespace onhook::test
