// The real program on a session bus of its own: called, and started by being called.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

#include "tests/app/linux/BusSignals.h"
#include "tests/ui/support/PrivateBus.h"
#include "tests/ui/support/Waiting.h"

namespace onhook::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const QString practice = QStringLiteral("org.onhook.Onhook.Practice");
const QString path = QStringLiteral("/org/onhook/Onhook");
const QString interface = QStringLiteral("org.onhook.Onhook1");

/// Set up in main().
PrivateBus* privateBus = nullptr;

QDBusMessage call(const QString& name, const QString& method, const QVariantList& arguments = {},
                  const QString& from = interface) {
  QDBusMessage message = QDBusMessage::createMethodCall(name, path, from, method);
  message.setArguments(arguments);
  return QDBusConnection::sessionBus().call(message, QDBus::Block, 60'000);
}

QVariant property(const QString& name, const QString& service = practice) {
  return call(service, "Get", {interface, name}, "org.freedesktop.DBus.Properties")
      .arguments()
      .value(0)
      .value<QDBusVariant>()
      .variant();
}

QList<QVariantMap> list(const QString& method = "List", const QString& service = practice) {
  return qdbus_cast<QList<QVariantMap>>(call(service, method).arguments().value(0));
}

QString idOf(const QString& name, const QString& method = "List") {
  for (const QVariantMap& one : list(method))
    if (one["name"] == name) return one["id"].toString();
  return {};
}

class ProgramBusTest : public testing::Test {
 protected:
  void SetUp() override { ASSERT_TRUE(home_.isValid()); }
  ~ProgramBusTest() override {
    for (const QString& name : {practice, QStringLiteral("org.onhook.Onhook")})
      if (const uint pid = processOf(name); pid != 0) kill(static_cast<pid_t>(pid), SIGKILL);
    waitFor([] { return processOf(practice) == 0 && processOf("org.onhook.Onhook") == 0; });
    program_.waitForFinished();
  }

  static uint processOf(const QString& name) {
    return QDBusConnection::sessionBus().interface()->servicePid(name).value();
  }
  void start(const QStringList& arguments = {"--practice"}) {
    program_.start(ONHOOK_PROGRAM, QStringList{"--hidden", "--log", logFile()} + arguments);
    ASSERT_TRUE(waitFor([] { return processOf(practice) != 0; }));
  }
  /// The next call starts the program so.
  void offer(const QString& name, const QString& command) {
    QFile file(privateBus->services() + "/" + name + ".service");
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("[D-BUS Service]\nName=%1\nExec=%2 --log %3\n")
                   .arg(name, command, logFile())
                   .toUtf8());
    file.close();
    QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
        "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ReloadConfig"));
  }
  QString logFile() const { return home_.filePath("log"); }
  bool waitForLog(const QByteArray& part) const {
    return waitFor([&] {
      QFile file(logFile());
      return file.open(QIODevice::ReadOnly) && file.readAll().contains(part);
    });
  }
  /// Calls from a process of its own, and returns what it printed.
  std::string callFromSession(const QString& ssh, const QString& method, const QStringList& arguments) const {
    QProcess gdbus;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("SSH_CONNECTION", ssh);
    gdbus.setProcessEnvironment(environment);
    gdbus.setProcessChannelMode(QProcess::MergedChannels);
    gdbus.start("gdbus", QStringList{"call", "--session", "--dest", practice, "--object-path", path,
                                     "--method", interface + "." + method} +
                             arguments);
    gdbus.waitForFinished();
    return QString::fromUtf8(gdbus.readAll()).toStdString();
  }

  QTemporaryDir home_;
  QProcess program_;
};

TEST_F(ProgramBusTest, ListsWhatIsConnectedAndWhatCanBe) {
  start();
  EXPECT_THAT(list(), SizeIs(8));
  for (const QVariantMap& one : list()) {
    EXPECT_EQ(one["sinceSeconds"].typeId(), QMetaType::Double);
    EXPECT_EQ(one["bytesIn"].typeId(), QMetaType::ULongLong);
    EXPECT_FALSE(qdbus_cast<QStringList>(one["addresses"]).isEmpty());
  }
  EXPECT_FALSE(idOf("Travel VPN", "ListEntries").isEmpty());
  EXPECT_EQ(property("State"), "connected");
  EXPECT_EQ(property("Connections"), 8U);
  EXPECT_EQ(property("Version"), ONHOOK_VERSION);
}

TEST_F(ProgramBusTest, HangsUpAndTellsWhenItIsDown) {
  start();
  BusSignals heard(practice, path, interface);
  const QString id = idOf("Work VPN");
  EXPECT_EQ(call(practice, "HangUp", {"tun0", QVariantMap()}).arguments().value(0), id);
  EXPECT_TRUE(waitFor([] { return property("State") == "hanging up"; }));
  const auto details = qdbus_cast<QVariantMap>(call(practice, "Wait", {id}).arguments().value(0));
  EXPECT_EQ(details["outcome"], "confirmed");
  EXPECT_EQ(details["name"], "Work VPN");
  ASSERT_TRUE(waitFor([&] { return heard.count("Finished") == 1; }));
  EXPECT_EQ(heard.last("Finished").value(0), id);
  EXPECT_EQ(heard.last("Finished").value(1), "confirmed");
  EXPECT_GT(heard.count("Changed"), 0);
  const auto again = qdbus_cast<QVariantMap>(call(practice, "Wait", {id}).arguments().value(0));
  EXPECT_EQ(again["message"], details["message"]) << "also a moment too late";
  EXPECT_TRUE(waitFor([] { return property("Connections") == 7U; }));
}

TEST_F(ProgramBusTest, OneLinkAndWhatCoversIt) {
  start();
  const QString bundle = idOf("ISDN bundle");
  EXPECT_EQ(call(practice, "HangUp", {bundle, QVariantMap{{"link", 2}}}).arguments().value(0), bundle + "#2");
  EXPECT_EQ(call(practice, "HangUp", {bundle, QVariantMap()}).arguments().value(0), bundle);
  EXPECT_EQ(call(practice, "HangUp", {bundle + "#1", QVariantMap()}).arguments().value(0), bundle);
}

TEST_F(ProgramBusTest, ErrorsHaveNamesAndSayWhatToDo) {
  start();
  const auto error = [](const QString& method, const QVariantList& arguments) {
    return call(practice, method, arguments).errorName().toStdString();
  };
  const std::string ours = "org.onhook.Onhook1.Error.";
  const std::string invalid = "org.freedesktop.DBus.Error.InvalidArgs";
  EXPECT_EQ(error("HangUp", {"No such", QVariantMap()}), ours + "NotFound");
  EXPECT_EQ(error("HangUp", {"simulated:h9-l9", QVariantMap()}), ours + "NotFound");
  EXPECT_EQ(error("HangUp", {"Work VPN", QVariantMap{{"frce", true}}}), invalid);
  EXPECT_EQ(error("HangUp", {"Work VPN", QVariantMap{{"force", "yes"}}}), invalid);
  EXPECT_EQ(error("HangUp", {"Work VPN", QVariantMap{{"link", 1}}}), ours + "NotFound");
  EXPECT_EQ(error("HangUp", {"ISDN bundle", QVariantMap{{"link", 0}}}), invalid);
  EXPECT_EQ(error("HangUp", {"ISDN bundle", QVariantMap{{"link", 1}, {"keepDown", true}}}), invalid);
  EXPECT_EQ(error("HangUpAll", {QVariantMap{{"force", true}}}), invalid);
  EXPECT_EQ(error("Wait", {"Work VPN"}), ours + "NotHangingUp");
  EXPECT_EQ(error("Connect", {"No such"}), ours + "NotFound");
  EXPECT_EQ(error("Connect", {"Work VPN"}), ours + "Busy");
  EXPECT_EQ(call(practice, "HangUp", {"No such", QVariantMap()}).errorMessage(),
            "there is no connection \"No such\". onhook list shows what there is.");
}

TEST_F(ProgramBusTest, AllIsOneOperationWithOneEnd) {
  start();
  // That one takes longer than a test should; it has begun already, and ends by itself.
  call(practice, "HangUp", {"Branch office VPN (slow)", QVariantMap()});
  BusSignals heard(practice, path, interface);
  EXPECT_THAT(call(practice, "HangUpAll", {QVariantMap()}).arguments().value(0).toStringList(), SizeIs(7));
  ASSERT_TRUE(waitFor([&] { return heard.count("AllFinished") == 1; }));
  const auto summary = qdbus_cast<QVariantMap>(heard.last("AllFinished").value(0));
  EXPECT_EQ(summary["down"], 6U);
  EXPECT_EQ(summary["total"], 7U);
  EXPECT_THAT(summary["failed"].toStringList(), SizeIs(1));
  EXPECT_EQ(heard.count("Finished"), 7);
}

TEST_F(ProgramBusTest, ConnectsAnEntry) {
  start();
  BusSignals heard(practice, path, interface);
  const QString id = idOf("Travel VPN", "ListEntries");
  EXPECT_EQ(call(practice, "Connect", {"Travel VPN"}).arguments().value(0), id);
  ASSERT_TRUE(waitFor([&] { return heard.count("DialFinished") == 1; }));
  EXPECT_EQ(heard.last("DialFinished").value(0), id);
  EXPECT_EQ(heard.last("DialFinished").value(1), "connected");
}

// ssh(1): the other machine's address and port, and this one's. Work VPN has 10.8.0.6.
TEST_F(ProgramBusTest, TheCallersOwnSessionIsNotCutOffUnlessTheySaySo) {
  start();
  const QString ssh = "10.8.0.1 50022 10.8.0.6 22";
  EXPECT_THAT(
      callFromSession(ssh, "HangUp", {"Work VPN", "{}"}),
      testing::AllOf(HasSubstr("org.onhook.Onhook1.Error.NeedsYes"), HasSubstr("comes in by Work VPN")));
  EXPECT_THAT(callFromSession(ssh, "HangUpAll", {"{}"}), HasSubstr("NeedsYes"));
  EXPECT_THAT(callFromSession(ssh, "HangUp", {"Lab VPN", "{}"}), HasSubstr(idOf("Lab VPN").toStdString()))
      << "that one cuts nobody off";
  EXPECT_THAT(callFromSession(ssh, "HangUp", {"Work VPN", "{'yes': <true>}"}),
              HasSubstr(idOf("Work VPN").toStdString()));
}

TEST_F(ProgramBusTest, ACallStartsItAndIsAnsweredWhenItHasLooked) {
  offer(practice, QStringLiteral(ONHOOK_PROGRAM) + " --practice --hidden");
  EXPECT_THAT(list(), SizeIs(8));
}

TEST_F(ProgramBusTest, TheDesktopStartsItAndItsActionsByTheBus) {
  offer(practice, QStringLiteral(ONHOOK_PROGRAM) + " --practice --hidden");
  const QString application = "org.freedesktop.Application";
  EXPECT_EQ(
      call(practice, "ActivateAction", {"HangUpAll", QVariantList(), QVariantMap()}, application).type(),
      QDBusMessage::ReplyMessage);
  EXPECT_TRUE(waitForLog("Confirmed after"));
  EXPECT_EQ(call(practice, "Activate", {QVariantMap()}, application).type(), QDBusMessage::ReplyMessage);
}

// As it is installed, but for where it is. A later start raises the first, which has the name.
TEST_F(ProgramBusTest, TheServiceFileStartsTheOneInstance) {
  QFile file(ONHOOK_SERVICE_FILE);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QString text = QString::fromUtf8(file.readAll());
  ASSERT_TRUE(text.contains("\nName=org.onhook.Onhook\n"));
  const QString command = text.section("\nExec=", 1).section('\n', 0, 0).section('/', -1);
  ASSERT_TRUE(command.startsWith("onhook-window "));
  offer("org.onhook.Onhook", QFileInfo(ONHOOK_PROGRAM).path() + "/" + command);
  EXPECT_EQ(property("Version", "org.onhook.Onhook"), ONHOOK_VERSION);
  const uint first = processOf("org.onhook.Onhook");
  EXPECT_NE(first, 0U);

  QProcess second;
  second.start(ONHOOK_PROGRAM, {});
  ASSERT_TRUE(second.waitForFinished(60'000));
  EXPECT_EQ(second.exitCode(), 0);
  EXPECT_TRUE(waitForLog("started again to be shown"));
  EXPECT_EQ(processOf("org.onhook.Onhook"), first);
}

// They meet in the journal, wherever each was asked.
TEST_F(ProgramBusTest, TheCommandLinesHangUpShowsInTheRunningOneAndTheReverse) {
  const QString journal = home_.filePath("journal");
  qputenv("ONHOOK_STATE_DIRECTORY", journal.toUtf8());
  start();
  ASSERT_THAT(list(), SizeIs(8));
  const auto onhook = [](const QStringList& arguments) {
    auto command = std::make_unique<QProcess>();
    command->setProcessChannelMode(QProcess::MergedChannels);
    command->start(ONHOOK_PROGRAM, QStringList{"--practice", "hang-up"} + arguments);
    return command;
  };
  const auto slow = onhook({"Branch office VPN (slow)", "--timeout", "3"});
  EXPECT_TRUE(waitFor([] { return property("State") == "hanging up"; }));
  EXPECT_TRUE(slow->waitForFinished(60'000));

  call(practice, "HangUp", {"Bank (custom dialer)", QVariantMap()});
  const auto joining = onhook({"Bank (custom dialer)", "--timeout", "1"});
  EXPECT_TRUE(joining->waitForFinished(60'000));
  EXPECT_THAT(QString::fromUtf8(joining->readAll()).toStdString(),
              HasSubstr("another Onhook is hanging it up"));
  qunsetenv("ONHOOK_STATE_DIRECTORY");
}

TEST_F(ProgramBusTest, PractisingHasANameOfItsOwn) {
  start();
  EXPECT_EQ(processOf("org.onhook.Onhook"), 0U);
}

}  // namespace
}  // namespace onhook::test

int main(int argc, char** argv) {
  // For what the bus starts.
  const QTemporaryDir home;
  QFile::setPermissions(home.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  for (const char* const name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
    qputenv(name, home.path().toUtf8());
  for (const char* const name : {"DISPLAY", "WAYLAND_DISPLAY", "SSH_CONNECTION"}) qunsetenv(name);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  // Neither NetworkManager's bus nor pppd's processes can be seen.
  qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/dev/null/bus");
  qputenv("ONHOOK_PROC_ROOT", "/dev/null/proc");
  onhook::test::PrivateBus bus;
  if (bus.address().isEmpty()) return 1;
  onhook::test::privateBus = &bus;
  const QCoreApplication application(argc, argv);
  qDBusRegisterMetaType<QList<QVariantMap>>();
  ::testing::InitGoogleMock(&argc, argv);
  return RUN_ALL_TESTS();
}
