#include "app/diagnostics/SystemVersions.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>
#include <memory>
#include <system_error>
#include <utility>

#include "app/linux/SystemBusConnection.h"
#include "core/DetachedThread.h"
#include "ui/session/UiRelay.h"

namespace onhook {

namespace {

constexpr int longestMs = 2'000;

/// Asks them all, and is gone when all have answered or had their time.
class Question : public QObject {
 public:
  Question(QObject* context, std::function<void(const Facts&)> take)
      : QObject(context), take_(std::move(take)) {
    // Once more than there are: nobody's answer may end this before all have been asked.
    open_ = 1;
    askNetworkManager();
    askProgram(QStringLiteral("pppd"), {QStringLiteral("--version")});
    askProgram(QStringLiteral("xl2tpd"), {QStringLiteral("--version")});
    QTimer::singleShot(longestMs, this, [this] { end(); });
    QTimer::singleShot(0, this, [this] { answered({}, {}); });
  }

  ~Question() override { relay_->close(); }

 private:
  static QString networkManager() { return QStringLiteral("NetworkManager"); }
  static QString busName() { return QStringLiteral("onhook-diagnostics"); }

  void askNetworkManager() {
    ++open_;
    try {
      startDetached([this, relay = relay_] {
        const bool connected = connectToSystemBus(busName());
        relay->post([this, connected] { connected ? askOnBus() : answered(networkManager(), {}); });
      });
    } catch (const std::system_error&) {
      // No thread to be had: then it is not told of.
      answered(networkManager(), {});
    }
  }

  void askOnBus() {
    const QString service = QStringLiteral("org.freedesktop.NetworkManager");
    QDBusMessage call = QDBusMessage::createMethodCall(
        service, QStringLiteral("/org/freedesktop/NetworkManager"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call << service << QStringLiteral("Version");
    // It shall not be started for this.
    call.setAutoStartService(false);
    auto* const watcher =
        new QDBusPendingCallWatcher(QDBusConnection(busName()).asyncCall(call, longestMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
      const QDBusPendingReply<QDBusVariant> reply = *watcher;
      answered(networkManager(), reply.isValid() ? reply.value().variant().toString() : QString());
    });
  }

  void askProgram(const QString& name, const QStringList& arguments) {
    // Where users' PATH does not lead, but these are.
    QString file = QStandardPaths::findExecutable(name);
    if (file.isEmpty())
      file = QStandardPaths::findExecutable(
          name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin"), QStringLiteral("/usr/local/sbin")});
    if (file.isEmpty()) return;
    ++open_;
    auto* const process = new QProcess(this);
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setStandardInputFile(QProcess::nullDevice());
    connect(process, &QProcess::finished, this, [this, process, name] {
      static const QRegularExpression number(QStringLiteral(R"(\d+(\.\d+)+[\w.+~-]*)"));
      const QString said = QString::fromLocal8Bit(process->readAll().left(1'000));
      answered(name, number.match(said).captured());
    });
    connect(process, &QProcess::errorOccurred, this, [this, name](QProcess::ProcessError error) {
      if (error == QProcess::FailedToStart) answered(name, {});
    });
    process->start(file, arguments);
  }

  void answered(const QString& name, const QString& version) {
    if (!version.isEmpty()) facts_.append({name, version});
    if (--open_ == 0) end();
  }

  void end() {
    if (!take_) return;
    std::exchange(take_, nullptr)(facts_);
    deleteLater();
  }

  const std::shared_ptr<UiRelay> relay_ = std::make_shared<UiRelay>(this);
  std::function<void(const Facts&)> take_;
  Facts facts_;
  int open_ = 0;
};

}  // namespace

void findSystemVersions(QObject* context, std::function<void(const Facts&)> take) {
  new Question(context, std::move(take));
}

}  // namespace onhook
