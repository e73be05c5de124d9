#pragma once

#include <QMainWindow>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

#include "core/Runtime.h"
#include "core/Target.h"
#include "ui/session/EntryKey.h"
#include "ui/session/Renewal.h"

class QLabel;
class QLineEdit;
class QModelIndex;
class QStackedWidget;

namespace onhook {

class Actions;
class Aftermath;
class AutomaticHangUps;
class AutomaticRules;
class ConnectionFilter;
class ConnectionModel;
class ConnectionMonitor;
class ConnectionView;
class DetailsPane;
class DetailsSplitter;
class Dialing;
class EmptyPage;
class EntryActions;
class EntryFilter;
class EntryModel;
class EntrySection;
class ExitGuard;
class ExitWindow;
class HangUpController;
class HangUpMessages;
class HangUpQuestion;
class LeftHangUps;
class MessageBar;
class Settings;
class TrafficReader;

/// The window: what is connected, how to hang it up, and what can be connected. It puts its parts together;
/// what they do is theirs.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  /// `monitor`, `controller` and `dialing` outlive the window. `startPractice` adds the practice network's
  /// provider to the monitor; an empty one takes the offer away.
  MainWindow(ConnectionMonitor& monitor, HangUpController& controller, Dialing& dialing,
             const std::shared_ptr<Runtime>& runtime, std::function<void()> startPractice);
  ~MainWindow() override;

  /// The commands, for the tray's menu.
  Actions& actions() { return *actions_; }
  /// What sees to it that quitting cuts nothing off. Its own window comes and goes by itself.
  ExitGuard& exitGuard() { return *exitGuard_; }

  /// What a former run left is told as such. `left` outlives the window.
  void tellOf(LeftHangUps& left);
  /// Asks before hanging up, and shows the details, where that is chosen. It outlives the window.
  void setSettings(Settings& settings);
  /// Where it learns how things are reached, also after a hang-up; both outlive it.
  void setTraffic(TrafficReader& traffic, Aftermath& aftermath);

  /// What is hung up by itself, and when: shown in the list, warned of, and chosen. Both outlive it.
  void setAutomatic(AutomaticHangUps& automatic, AutomaticRules& rules);

  /// Asked when the window is closed, and must not block: true when a tray shows the program, so that closing
  /// only hides the window. Otherwise closing quits.
  void setHidesOnClose(std::function<bool()> hides) { hidesOnClose_ = std::move(hides); }

  /// Tells the person what went wrong, in the window.
  void complain(const QString& text);
  /// That is so no more.
  void withdraw(const QString& complaint);

  /// Shows the window in front of the others.
  void present();
  /// The same, with that row selected, where it is listed: of a connection or link, else of an entry.
  void presentRow(const std::optional<Target>& target, const std::optional<EntryKey>& entry);
  /// The same, with the question whether to force that.
  void askToForce(const Target& target);
  /// Shows it, or hides it when it is shown. (Not only when it is active: the click may have taken the focus
  /// away.)
  void toggle();

 signals:
  /// The user wants to quit, and nothing holds it up any more: the program ends its event loop. It is the
  /// program's only sign to end (QGuiApplication::quitOnLastWindowClosed is to be off: a hidden window is no
  /// end).
  void readyToQuit();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void makeMenus();
  void renewQuitMessage();
  QLabel* makePracticeBanner();
  QWidget* makeNothingFoundPage();
  QLabel* makeHint();
  void makeCentre();
  void connectParts(std::function<void()> startPractice);
  void showPage(QWidget* page);
  void renewPage();
  /// Nothing is listed because the systems have not answered yet: no page for that, which would give way at
  /// once.
  bool isUndecided() const;
  void renewPractice();
  void renewHint();
  QString hintFor(const QModelIndex& row) const;
  QString hintForEntry(const QModelIndex& row) const;
  QString alsoDownHint(const Target& target) const;
  void noteShown();

  ConnectionMonitor& monitor_;
  ConnectionModel* const model_;
  ConnectionFilter* const filter_;
  Actions* const actions_;
  EntryModel* const entryModel_;
  EntryFilter* const entryFilter_;
  EntryActions* const entryActions_;
  ConnectionView* const view_;
  EntrySection* const entries_;
  QStackedWidget* const pages_;
  DetailsPane* const details_;
  DetailsSplitter* const detailsSplitter_;
  MessageBar* const messages_;
  ExitGuard* const exitGuard_;
  const std::unique_ptr<ExitWindow> exitWindow_;
  const std::unique_ptr<HangUpQuestion> hangUpQuestion_;
  QLineEdit* const filterBox_;
  HangUpMessages* hangUpMessages_ = nullptr;
  QWidget* nothingFoundPage_ = nullptr;
  QWidget* emptyPage_ = nullptr;
  QLabel* practiceBanner_ = nullptr;
  QLabel* hint_ = nullptr;
  QTimer undecided_;  ///< how long they are given
  Renewal hintRenewal_{[this] { renewHint(); }};
  const bool offersPractice_;
  std::function<bool()> hidesOnClose_;
};

}  // namespace onhook
