#include "app/RunWindow.h"

#include <QAction>
#include <QApplication>

#include "app/ActivityLog.h"
#include "app/AutostartSwitch.h"
#include "app/DesktopBus.h"
#include "app/DesktopColours.h"
#include "app/EarlyFonts.h"
#include "app/EarlySystems.h"
#include "app/FirstPicture.h"
#include "app/HiddenMemory.h"
#include "app/HiddenStart.h"
#include "app/LogOut.h"
#include "app/Logging.h"
#include "app/Notifications.h"
#include "app/OnceSeen.h"
#include "app/OpenWindow.h"
#include "app/SessionEnd.h"
#include "app/SessionOrigin.h"
#include "app/ShutdownSignals.h"
#include "app/SideWindows.h"
#include "app/SingleInstance.h"
#include "app/StateFolder.h"
#include "app/SystemHold.h"
#include "app/Wiring.h"
#include "resources/Icons.h"
#include "ui/automatic/AutomaticHangUps.h"
#include "ui/automatic/AutomaticRules.h"
#include "ui/history/HistoryRetention.h"
#include "ui/notifications/Notifier.h"
#include "ui/session/ConnectionsAtEnd.h"
#include "ui/session/DialedConnections.h"
#include "ui/session/ExitGuard.h"
#include "ui/session/HangUpRequests.h"
#include "ui/session/LeftHangUps.h"
#include "ui/session/OtherHangUps.h"
#include "ui/session/Settings.h"
#include "ui/tray/TrayIcon.h"
#include "ui/widgets/ProgramColours.h"
#include "ui/window/Actions.h"
#include "ui/window/HistoryWindow.h"
#include "ui/window/MainWindow.h"
#include "ui/window/WindowMemory.h"

namespace onhook {

namespace {

NotificationPolicy::View viewOf(const MainWindow& window) {
  if (!window.isVisible() || window.isMinimized()) return NotificationPolicy::View::hidden;
  return window.isActiveWindow() ? NotificationPolicy::View::active : NotificationPolicy::View::shown;
}

/// The ends that this system tells of.
std::vector<Occasion> occasions() {
  std::vector<Occasion> all{Occasion::quit, Occasion::logOut};
  if (SystemDelay::isPossible()) all.push_back(Occasion::suspend);
  return all;
}

QString placeOfMemory() {
  const QString state = stateFolder();
  return state.isEmpty() ? QString() : state + QStringLiteral("/window.ini");
}

}  // namespace

ExitCode runWindow(const Options& options, Settings& settings, const EarlyFonts& fonts,
                   EarlySystems& systems) {
  // Practising is for itself.
  SingleInstance instance(options.practice ? DesktopSession::Place{} : DesktopSession::instancePlace());
  if (instance.claim(!options.hidden) == SingleInstance::Role::another) return ExitCode::done;

  const ProgramColours colours;
  // Closing the window may only hide it; the window says when it is time to quit.
  QApplication::setQuitOnLastWindowClosed(false);

  Wiring wiring(options.practice,
                {.isWatched = [&settings](const std::string& system) { return settings.watches(system); },
                 .made = [&systems](const std::string& system) { return systems.take(system); }});
  const auto followSettings = [&settings, &wiring] {
    for (const SystemProvider& system : wiring.systems())
      wiring.setWatched(system.name, settings.watches(system.name));
    wiring.controller().setSettings(settings.hangUp());
  };
  followSettings();
  QObject::connect(&settings, &Settings::changed, &settings, followSettings);
  const ActivityLog activityLog(wiring.monitor(), wiring.controller(), wiring.dialing().controller(),
                                wiring.sharedRuntime());
  fonts.wait();
  MainWindow window(wiring.monitor(), wiring.controller(), wiring.dialing(), wiring.sharedRuntime(),
                    [&wiring] { wiring.addPracticeNetwork(); });
  // Here, where the session bus is there by now.
  const auto desktopColours =
      DesktopColours::follow([&colours](const ColourWish& wish) { colours.set(wish); });
  Actions& actions = window.actions();
  AutomaticRules rules(Settings::usualFile());
  rules.follow();
  AutomaticHangUps automatic(wiring.monitor(), wiring.controller(), rules, wiring.sharedRuntime());
  TrayIcon tray(wiring.monitor(), wiring.controller(), wiring.dialing(),
                {actions.hangUpAll, actions.showWindow, actions.quit, actions.startAtSignIn,
                 &actions.requests(), &automatic});

  window.setHidesOnClose([&] { return settings.closesToTray() && tray.isAvailable(); });
  QObject::connect(&instance, &SingleInstance::showRequested, &window, &MainWindow::present);
  QObject::connect(&tray, &TrayIcon::lost, &window, &MainWindow::present);
  QObject::connect(&tray, &TrayIcon::clicked, &window, &MainWindow::toggle);
  QObject::connect(&tray, &TrayIcon::forceChosen, &window, &MainWindow::askToForce);
  // Not quit(): that asks the windows, and one that hides when it is closed says no.
  QObject::connect(&window, &MainWindow::readyToQuit, qApp, [] { QCoreApplication::exit(); });

  Notifier notifier(wiring.monitor(), wiring.controller(), wiring.dialing().controller(),
                    wiring.sharedRuntime(), [&window] { return viewOf(window); });
  notifier.setWanted([&settings](NotifyAbout what) { return settings.notifiesAbout(what); });
  notifier.follow(actions.requests().together());
  notifier.follow(automatic);
  const Notifications notifications(notifier,
                                    {window, tray, wiring.controller(), wiring.dialing(), automatic});
  // After the notifier has heard of it.
  QObject::connect(&automatic, &AutomaticHangUps::due, &window, [&wiring, &actions](const Target& target) {
    qCInfo(logApp).noquote() << "hangs up by itself:" << QString::fromStdString(target.toString());
    wiring.recorder().announce(target, HistoryEntry::By::automatic);
    actions.requests().beginTogether({target});
  });

  if (settings.isNewer())
    window.complain(QCoreApplication::translate("onhook::Settings",
                                                "The settings in %1 are of a newer Onhook. They are left "
                                                "alone: what you choose now holds until Onhook ends.")
                        .arg(Settings::usualFile()));

  const auto bus = DesktopBus::make(wiring, window, options.practice);

  AutostartSwitch autostart(*actions.startAtSignIn, Autostart(QString::fromStdString(programOfWindow())),
                            [&window](const QString& text) { window.complain(text); });
  QObject::connect(&tray, &TrayIcon::menuOpening, &autostart, &AutostartSwitch::renew);
  window.setSettings(settings);
  window.setAutomatic(automatic, rules);
  window.setTraffic(wiring.traffic(), wiring.aftermath());
  actions.requests().setOwnSession([practice = options.practice] { return findOwnSession(practice); });
  const DialedConnections dialed(wiring.dialing().controller());
  ConnectionsAtEnd atEnd(wiring.monitor(), wiring.controller(), settings);
  atEnd.setDialed([&dialed](const Target& target) { return dialed.has(target); });
  ExitGuard& guard = window.exitGuard();
  guard.setAtEnd(atEnd);
  std::optional<SystemHold> systemHold;
  const SideWindows sideWindows(window, wiring, settings, autostart, occasions(), atEnd.knowsDialed());

  wiring.recorder().setAsker([&window, &atEnd](const Target& target) {
    if (atEnd.isHungUpBy(target)) return HistoryEntry::By::atEnd;
    return viewOf(window) == NotificationPolicy::View::hidden ? HistoryEntry::By::tray
                                                              : HistoryEntry::By::window;
  });
  QObject::connect(&wiring.history(), &HistoryStore::troubled, &window, [&window](const QString& text) {
    qCWarning(logApp).noquote() << text;
    window.complain(text);
  });
  QObject::connect(&wiring.history(), &HistoryStore::recovered, &window, &MainWindow::withdraw);
  const HistoryRetention retention(settings, wiring.history());
  std::optional<HistoryWindow> history;  // from when it is first wanted
  actions.history->setVisible(true);
  const HiddenMemory hiddenMemory(window);
  WindowMemory memory(placeOfMemory());
  memory.remember(window);
  QObject::connect(actions.history, &QAction::triggered, &window, [&] {
    if (!history) {
      history.emplace(wiring.history(), settings);
      history->addAction(actions.quit);
      memory.remember(*history);
    }
    history->present();
  });

  ShutdownSignals shutdown;
  QObject::connect(&shutdown, &ShutdownSignals::requested, &guard, &ExitGuard::quitUnattended);
  QObject::connect(&shutdown, &ShutdownSignals::terminalGone, &guard, &ExitGuard::quitUnattended);
  SessionEnd sessionEnd(wiring.monitor(), wiring.controller(),
                        ShutdownBlock::isPossible() ? window.winId() : 0);
  sessionEnd.setAtEnd(atEnd);
  QObject::connect(&sessionEnd, &SessionEnd::quitWanted, &guard, &ExitGuard::quitUnattended);
  const LogOut logOut(wiring.controller(), atEnd, guard);

  LeftHangUps left(wiring.monitor(), wiring.controller(), wiring.journal());
  window.tellOf(left);
  wiring.recorder().setLeft(left);
  left.find();
  OtherHangUps others(wiring.monitor(), wiring.controller(), wiring.journal());
  others.begin();

  const auto appear = [&] {
    QApplication::setWindowIcon(Icons::get(QStringLiteral("onhook")));
    tray.start();
    systemHold.emplace(wiring.monitor(), wiring.controller(), SystemDelay::make(wiring.runtime()));
    systemHold->setEnds(atEnd, guard);
  };
  std::optional<HiddenStart> hiddenStart;
  std::optional<FirstPicture> picture;
  std::optional<OnceSeen> seen;
  if (options.hidden) {
    hiddenStart.emplace([&] { return tray.isAvailable() || window.isVisible(); },
                        [&window] { window.showMinimized(); });
    appear();
  } else {
    // The list first: these take as long as a frame does.
    seen.emplace(window, appear);
    picture.emplace(window, [&wiring] { return wiring.monitor().complete(); });
    QObject::connect(&wiring.monitor(), &ConnectionMonitor::changed, &*picture, &FirstPicture::look);
    window.present();
  }
  return static_cast<ExitCode>(QApplication::exec());
}

}  // namespace onhook
