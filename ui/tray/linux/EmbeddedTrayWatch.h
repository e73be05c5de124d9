#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

namespace onhook {

/// Tells when an embedded tray starts. It announces itself to the root window's clients (freedesktop.org,
/// System Tray Protocol: a client message MANAGER), and Qt has asked to be sent such messages (6.4.2). UI
/// thread.
class EmbeddedTrayWatch : public QObject, private QAbstractNativeEventFilter {
  Q_OBJECT

 public:
  /// On anything else than X it never tells anything.
  EmbeddedTrayWatch();
  ~EmbeddedTrayWatch() override;

 signals:
  /// Some tray or another such manager has started; EmbeddedTray::runs() tells which.
  void appeared();

 private:
  bool nativeEventFilter(const QByteArray& type, void* message, qintptr* result) override;

  unsigned long manager_ = 0;  ///< the atom; 0: no X
};

}  // namespace onhook
