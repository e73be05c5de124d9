#pragma once

#include <QMainWindow>
#include <functional>
#include <memory>

#include "core/Runtime.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace onhook {

class Actions;
class ConnectionFilter;
class ConnectionModel;
class ConnectionMonitor;
class ConnectionView;
class EmptyPage;
class HangUpController;
class MessageBar;
class QuitSequence;

/// The window: what is connected, and how to hang it up. It puts the parts together and knows nothing itself.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  /// `monitor` and `controller` outlive the window. `startPractice` adds the practice network's provider to
  /// the monitor; an empty one takes the offer away.
  MainWindow(ConnectionMonitor& monitor, HangUpController& controller, std::shared_ptr<Runtime> runtime,
             std::function<void()> startPractice);
  ~MainWindow() override;

  /// The commands, for the tray's menu.
  Actions& actions() { return *actions_; }

  /// Asked when the window is closed, and must not block: true when a tray shows the program, so that closing
  /// only hides the window. Otherwise closing quits.
  void setHidesOnClose(std::function<bool()> hides) { hidesOnClose_ = std::move(hides); }

  /// Shows the window in front of the others.
  void present();
  /// Shows it, or hides it when it is the one being worked with.
  void toggle();

 signals:
  /// The user wants to quit, and nothing holds it up any more. The program ends its event loop.
  void readyToQuit();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeButtonRow();
  QWidget* makePages();
  void makeMenus();
  void connectParts(std::function<void()> startPractice);
  void renewPage();
  void renewHint();
  void noteShown();

  ConnectionMonitor& monitor_;
  ConnectionModel* model_;
  ConnectionFilter* filter_;
  Actions* actions_;
  QuitSequence* quitSequence_;
  ConnectionView* view_;
  EmptyPage* emptyPage_;
  QWidget* nothingFoundPage_ = nullptr;
  QStackedWidget* pages_;
  QLineEdit* filterBox_;
  QLabel* practiceBanner_;
  QLabel* hint_;
  MessageBar* messages_;
  std::function<bool()> hidesOnClose_;
};

}  // namespace onhook
