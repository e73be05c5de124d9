#pragma once

#include <QMenu>
#include <map>
#include <memory>
#include <vector>

#include "core/Target.h"
#include "ui/session/Renewal.h"

namespace onhook {

class AutomaticHangUps;
class ConnectMenu;
class ConnectionMonitor;
class Dialing;
class HangUpController;
class HangUpRequests;
class LastOutcomes;

/// The tray's menu: each connection with "Hang up", and "Hang up and keep down" and "Force" where those are
/// offered, its links in a submenu
/// below it, then what can be connected, in a submenu, and the commands for all. More than ten connections
/// stand in submenus by name (MenuGroups). It is kept up to date as
/// things change: rebuilt in aboutToShow, panels show it cropped. Belongs to the UI thread.
class TrayMenu : public QMenu {
  Q_OBJECT

 public:
  /// The commands that the window has too.
  struct SharedActions {
    QAction* hangUpAll;
    QAction* showWindow;
    QAction* quit;
    QAction* startAtSignIn = nullptr;  ///< null: it is not offered
    /// Where the window sends what is to be hung up; null: nothing is ever asked first.
    HangUpRequests* requests = nullptr;
    /// What is warned of can be kept from here; null: nothing is hung up by itself.
    AutomaticHangUps* automatic = nullptr;
  };

  /// How labels are written. To both kinds of tray '&' marks a mnemonic. Qt hands it to those on the bus as
  /// '_', and does not escape a '_' of the label itself (Qt 6.4.2), which an embedded tray shows as it is.
  enum class Labels { embedded, onBus };

  /// All outlive it.
  TrayMenu(const ConnectionMonitor& monitor, HangUpController& controller, Dialing& dialing,
           const SharedActions& shared);
  ~TrayMenu() override;

  void setLabels(Labels labels);

  /// What must be given to Qt for `text` to be read.
  static QString escaped(const QString& text, Labels labels);

 signals:
  /// The user thinks of forcing it; nothing has been done yet.
  void forceChosen(const onhook::Target& target);

 private:
  /// One line: what it says and what it hangs up.
  struct Line {
    Target target;
    QString name;
    QString text;
    bool enabled = false;
    QString keepDownText;
    bool offersKeepDown = false;
    QString forceText;
    bool offersForce = false;
    QString linksTitle;  ///< of the submenu below; empty: no links
    std::vector<Line> links;

    bool sameTargets(const Line& other) const;
    bool operator==(const Line&) const = default;
  };
  /// The actions of a line; those to keep down and to force are there all the time and seldom seen, so that
  /// an open menu is not pulled away when they are to be seen.
  struct LineActions {
    QAction* hangUp;
    QAction* keepDown;
    QAction* force;
    QList<QAction*> all() const { return {hangUp, keepDown, force}; }
  };
  struct Shown;
  /// A submenu of some of the lines.
  struct Group {
    std::unique_ptr<QMenu> menu;
    QString title;
  };

  void renew();
  void renewKept();
  std::vector<Line> wantedLines() const;
  Line lineFor(const Target& target, const QString& name, bool may) const;
  bool isPending(const Target& target) const;
  void hangUp(const Target& target);
  void keepDown(const Target& target);
  void rebuild();
  /// The menu that each line stands in; this one, or those of groups_, which are made anew.
  std::vector<QMenu*> makeMenus();
  void show(const Line& line, QMenu* menu);
  LineActions makeActions(const Target& target, QObject* owner);
  void renewTexts();
  void renewTexts(const Line& line, const LineActions& actions);

  const ConnectionMonitor& monitor_;
  HangUpController& controller_;
  HangUpRequests* const requests_;
  AutomaticHangUps* const automatic_;
  LastOutcomes* const outcomes_;  ///< a child
  Renewal renewal_{[this] { renew(); }};
  Labels labels_ = Labels::embedded;
  std::vector<Line> lines_;
  std::vector<Group> groups_;  ///< none: the lines stand in the menu itself
  std::vector<Shown> shown_;   ///< one for each of lines_
  const std::unique_ptr<ConnectMenu> connect_;
  /// For what is warned of.
  struct Keep {
    QString text;
    QAction* action;  ///< a child
  };
  std::map<Target, Keep> keeps_;
  QAction* nothing_;  ///< said when there is none
  QAction* end_;      ///< the connections stand before it
};

}  // namespace onhook
