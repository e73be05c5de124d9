#pragma once

#include <QMenu>
#include <vector>

#include "core/Target.h"

namespace onhook {

class ConnectionMonitor;
class HangUpController;

/// The tray's menu: each connection with "Hang up", its links in a submenu below it, then the commands for
/// all. It is kept up to date as things change: rebuilt in aboutToShow, panels show it cropped. Belongs to
/// the UI thread.
class TrayMenu : public QMenu {
  Q_OBJECT

 public:
  /// The commands that the window has too.
  struct SharedActions {
    QAction* hangUpAll;
    QAction* showWindow;
    QAction* quit;
  };

  /// How labels are written. Both kinds of tray take '&' for a mnemonic. Those on the bus get it as '_', and
  /// Qt does not escape the '_' that is in a label (Qt 6.4.2).
  enum class Labels { plain, onBus };

  TrayMenu(const ConnectionMonitor& monitor, HangUpController& controller, const SharedActions& shared);

  void setLabels(Labels labels);

  /// The label as it must be given to Qt for `text` to be read.
  static QString escaped(const QString& text, Labels labels);

 private:
  /// One line: what it says and what it hangs up.
  struct Item {
    Target target;
    QString text;  ///< escaped
    bool enabled = false;
    std::vector<Item> links;
    QString linksText;  ///< the submenu's title
    bool sameShape(const Item& other) const;
    bool operator==(const Item&) const = default;
  };

  void renew();
  std::vector<Item> wanted() const;
  Item itemFor(const Target& target, const QString& name, bool may) const;
  void rebuild();
  void fill(QMenu* menu, const Item& item, QAction* before);
  void updateTexts();

  const ConnectionMonitor& monitor_;
  HangUpController& controller_;
  Labels labels_ = Labels::plain;
  std::vector<Item> items_;
  std::vector<QAction*> connectionActions_;  ///< what rebuild() made, in order, submenus included
  QAction* end_;                             ///< the connections stand before it
};

}  // namespace onhook
