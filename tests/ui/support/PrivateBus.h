#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace onhook::test {

/// A session bus of its own for a test program, on which nothing is started by itself but what the test puts
/// into services(). It is the one that QDBusConnection::sessionBus() connects to, when that has not been
/// asked before.
class PrivateBus {
 public:
  PrivateBus();
  ~PrivateBus();
  PrivateBus(const PrivateBus&) = delete;
  PrivateBus& operator=(const PrivateBus&) = delete;

  /// Empty: it did not start.
  QString address() const { return address_; }
  /// The folder where the bus looks for *.service files, at each start of one.
  QString services() const { return folder_.filePath(QStringLiteral("services")); }

 private:
  QTemporaryDir folder_;
  QProcess daemon_;
  QString address_;
};

}  // namespace onhook::test
