#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

namespace onhook {

/// Finds the tray without ever blocking. QSystemTrayIcon::isSystemTrayAvailable() asks the bus's tray watcher
/// and waits for the answer: 25 s of the UI thread when the watcher is frozen. It also asks only once in a
/// program's life, so a panel on the bus that starts later is never found (both seen with Qt 6.4.2). So the
/// watcher is asked here, asynchronously, and Qt only after a tray has been found. Belongs to the UI thread.
class TrayHost : public QObject {
  Q_OBJECT

 public:
  enum class Kind {
    onBus,    ///< StatusNotifierItem: the panel draws icon and menu
    embedded  ///< XEmbed: Qt does
  };
  Q_ENUM(Kind)

  explicit TrayHost(QObject* parent = nullptr);

  /// Begins to look. It goes on until there is a tray, woken by the bus, without polling.
  void start();

  /// Whether the tray that was found still runs. Does not block.
  bool runs() const;

 signals:
  /// Once.
  void found(onhook::TrayHost::Kind kind);
  /// The tray on the bus that was found has ended and did not come back within some seconds, as it does when
  /// a panel is restarted. (The end of an embedded one is not told; runs() tells.)
  void lost();

 private slots:
  void askWatcher();

 private:
  void lookForEmbedded();
  void report(Kind kind);
  void watcherCame();
  void watcherWent();

  std::optional<Kind> found_;
  bool watcherRuns_ = false;
  QTimer absence_;  ///< runs while the watcher is away
};

}  // namespace onhook
