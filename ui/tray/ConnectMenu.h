#pragma once

#include <QMenu>
#include <memory>
#include <vector>

#include "ui/session/EntryKey.h"
#include "ui/session/Renewal.h"
#include "ui/tray/TrayMenu.h"

namespace onhook {

class ConnectionMonitor;
class Dialing;

/// The tray's submenu of all that can be connected. What cannot be now says why. It is kept up to date as
/// things change, and hidden while there is nothing in it. More than ten stand in submenus by name
/// (MenuGroups). Belongs to the UI thread.
class ConnectMenu : public QMenu {
  Q_OBJECT

 public:
  /// Both outlive it.
  ConnectMenu(const ConnectionMonitor& monitor, Dialing& dialing);

  void setLabels(TrayMenu::Labels labels);

 private:
  struct Line {
    EntryKey entry;
    QString name, text;
    bool enabled = false;

    bool operator==(const Line&) const = default;
  };

  void renew();
  std::vector<Line> wantedLines() const;
  void rebuild();
  std::vector<QMenu*> makeMenus();
  void renewTexts();

  const ConnectionMonitor& monitor_;
  Dialing& dialing_;
  Renewal renewal_{[this] { renew(); }};
  TrayMenu::Labels labels_ = TrayMenu::Labels::embedded;
  std::vector<Line> lines_;
  std::vector<std::unique_ptr<QMenu>> groups_;  ///< none: the lines stand in the menu itself
  std::vector<QString> titles_;                 ///< one for each of groups_
  std::vector<QAction*> shown_;                 ///< one for each of lines_
};

}  // namespace onhook
