#pragma once

#include <QTimer>
#include <memory>
#include <optional>

#include "ui/tray/TrayHost.h"
#include "ui/tray/linux/BusTrayItem.h"
#include "ui/tray/linux/EmbeddedTrayWatch.h"

namespace onhook {

/// Finds the tray of a Linux desktop. QSystemTrayIcon::isSystemTrayAvailable() asks the bus's tray watcher
/// and waits for the answer: 25 s of the UI thread when the watcher is frozen. It also asks only once in a
/// program's life, so a panel on the bus that starts later is never found (both seen with Qt 6.4.2). So the
/// watcher is asked here, asynchronously, and Qt only after a tray has been found. When that was an embedded
/// one, and later there is only one on the bus, it is given a BusTrayItem. It is woken by the bus,
/// and by X. The end of an embedded tray is not told.
class DesktopTray : public TrayHost {
  Q_OBJECT

 public:
  DesktopTray();

  void start() override;
  bool runs() const override;
  void setFace(const QIcon& icon, const QString& toolTip) override;

 private slots:
  void askWatcher();
  void watcherWent();

 private:
  void lookForEmbedded();
  void report(Kind kind);
  void watcherCame();
  void hostCame();

  std::optional<Kind> found_;
  bool watcherRuns_ = false;
  QTimer absence_;  ///< runs while the watcher is away
  EmbeddedTrayWatch embedded_;
  QIcon icon_;
  QString toolTip_;
  std::unique_ptr<BusTrayItem> item_;  ///< where Qt has an embedded icon and there is only a tray on the bus
};

}  // namespace onhook
