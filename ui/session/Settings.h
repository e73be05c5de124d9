#pragma once

#include <QObject>
#include <QString>
#include <chrono>
#include <map>
#include <set>
#include <string>

#include "core/HangUpSettings.h"
#include "ui/session/KeepHistory.h"
#include "ui/session/SettingsFile.h"

namespace onhook {

/// An end that takes connections with it, or does not.
enum class Occasion { quit, logOut, suspend };

/// What becomes of the connections then.
enum class AtEnd {
  leaveUp,
  hangUpDialed,  ///< those that Onhook has dialed itself
  hangUpAll
};

/// What notifications are about.
enum class NotifyAbout {
  drops,      ///< a connection went down that nobody here had asked to
  comebacks,  ///< what was hung up is back
  tray,       ///< what was asked for from the tray failed or took long
  automatic   ///< something is to be hung up by itself, or was
};

/// What the user has chosen, kept in the usual place. What is missing there, or not understood, is as if
/// nothing had been chosen. Belongs to the UI thread.
class Settings : public QObject {
  Q_OBJECT

 public:
  explicit Settings(const QString& file = usualFile(), QObject* parent = nullptr);

  /// The file is of a newer Onhook: what is chosen now is not kept.
  bool isNewer() const { return file_.isNewer(); }

  AtEnd atEnd(Occasion occasion) const;
  /// Holds from now on, and is written at once; where that fails, it holds until the program ends.
  void setAtEnd(Occasion occasion, AtEnd choice);

  /// Hanging up by a click or a key asks first; at first it does not.
  bool asksBeforeHangUp() const { return asksBeforeHangUp_; }
  /// As setAtEnd().
  void setAsksBeforeHangUp(bool asks);

  /// For how long a hang-up may go on before it is *still up*. Whole seconds between the two bounds.
  std::chrono::seconds limit() const { return limit_; }
  void setLimit(std::chrono::seconds limit);
  static constexpr std::chrono::seconds usualLimit{30}, shortestLimit{10}, longestLimit{3600};
  /// How long to wait where nothing can tell. No less than what RAS documents (RasHangUp, Remarks), and no
  /// more than any limit.
  std::chrono::seconds settleTime() const { return settleTime_; }
  void setSettleTime(std::chrono::seconds time);
  static constexpr std::chrono::seconds usualSettleTime{3}, shortestSettleTime{3}, longestSettleTime{10};
  /// Both, for the controller.
  HangUpSettings hangUp() const;

  /// Whether that provider (Provider::name()) is watched; at first each is.
  bool watches(const std::string& provider) const { return !unwatched_.contains(provider); }
  void setWatches(const std::string& provider, bool watches);

  /// At first all of them are wanted.
  bool notifiesAbout(NotifyAbout what) const { return !silent_.contains(what); }
  void setNotifiesAbout(NotifyAbout what, bool notifies);

  /// Closing the window leaves the program in the tray where there is one, else it quits; at first it stays.
  bool closesToTray() const { return closesToTray_; }
  void setClosesToTray(bool closes);

  /// The language of the program as a locale's name: "de", "zh_CN"; empty, as at first: the system's. Holds
  /// from the next start.
  const QString& language() const { return language_; }
  void setLanguage(const QString& language);

  /// For how long the history is kept; at first 90 days.
  KeepHistory keepHistory() const { return keepHistory_; }
  void setKeepHistory(KeepHistory keep);

  /// The window shows the details of what is selected; at first it does not.
  bool showsDetails() const { return showsDetails_; }
  /// As setAtEnd().
  void setShowsDetails(bool shows);

  /// An INI file among the user's others of the kind; $XDG_CONFIG_HOME/onhook/onhook.ini on Linux.
  static QString usualFile();

 signals:
  void changed();

 private:
  class Reading;
  void write(const QString& name, const QString& word);

  const SettingsFile file_;
  std::map<Occasion, AtEnd> atEnd_;
  bool asksBeforeHangUp_ = false;
  std::chrono::seconds limit_ = usualLimit, settleTime_ = usualSettleTime;
  std::set<std::string> unwatched_;
  std::set<NotifyAbout> silent_;
  bool closesToTray_ = true;
  QString language_;
  KeepHistory keepHistory_ = KeepHistory::days90;
  bool showsDetails_ = false;
};

}  // namespace onhook
