#include "app/RunWindow.h"

#include <QAction>
#include <QApplication>

#include "app/ActivityLog.h"
#include "app/ShutdownSignals.h"
#include "app/Wiring.h"
#include "resources/Icons.h"
#include "ui/tray/TrayIcon.h"
#include "ui/window/Actions.h"
#include "ui/window/MainWindow.h"

namespace onhook {

ExitCode runWindow(const Options& options) {
  QApplication::setWindowIcon(Icons::get(QStringLiteral("onhook")));
  // Closing the window may only hide it; the window says when it is time to quit.
  QApplication::setQuitOnLastWindowClosed(false);

  Wiring wiring(options.practice);
  const ActivityLog activityLog(wiring.monitor(), wiring.controller(), wiring.dialing().controller());
  MainWindow window(wiring.monitor(), wiring.controller(), wiring.dialing(), wiring.sharedRuntime(),
                    [&wiring] { wiring.addPracticeNetwork(); });
  Actions& actions = window.actions();
  TrayIcon tray(wiring.monitor(), wiring.controller(), wiring.dialing(),
                {actions.hangUpAll, actions.showWindow, actions.quit});

  window.setHidesOnClose([&tray] { return tray.isAvailable(); });
  QObject::connect(&tray, &TrayIcon::lost, &window, &MainWindow::present);
  QObject::connect(&tray, &TrayIcon::clicked, &window, &MainWindow::toggle);
  QObject::connect(&tray, &TrayIcon::forceChosen, &window, &MainWindow::askToForce);
  QObject::connect(&window, &MainWindow::readyToQuit, qApp, &QCoreApplication::quit);
  ShutdownSignals shutdown;
  QObject::connect(&shutdown, &ShutdownSignals::requested, actions.quit, &QAction::trigger);

  window.present();
  tray.start();
  return static_cast<ExitCode>(QApplication::exec());
}

}  // namespace onhook
