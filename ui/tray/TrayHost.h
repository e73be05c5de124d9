#pragma once

#include <QObject>

class QDBusServiceWatcher;

namespace onhook {

/// Finds out whether there is a tray, without ever blocking. QSystemTrayIcon::isSystemTrayAvailable() asks
/// the bus's tray watcher and waits for the answer: 25 s of the UI thread when the watcher is frozen (seen
/// with Qt 6.4.2). So the watcher is asked here first, asynchronously, and Qt only once it has answered. Qt
/// also asks only once in a program's life: a panel on the bus that starts after that would never be found.
/// Belongs to the UI thread.
class TrayHost : public QObject {
  Q_OBJECT

 public:
  enum class Kind {
    onBus,    ///< StatusNotifierItem: the panel draws the menu
    embedded  ///< XEmbed: Qt does
  };
  Q_ENUM(Kind)

  explicit TrayHost(QObject* parent = nullptr);

  /// Begins to look. Nothing is said as long as no tray is there.
  void start();

 signals:
  /// At most once.
  void found(onhook::TrayHost::Kind kind);

 private:
  void askWatcher();
  void lookForEmbedded();
  void report(Kind kind);

  QDBusServiceWatcher* watcher_ = nullptr;
  bool found_ = false;
};

}  // namespace onhook
