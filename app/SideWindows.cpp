#include "app/SideWindows.h"

#include <QAction>
#include <QApplication>
#include <QScreen>
#include <QStyle>
#include <QWindow>

#include "app/AutostartSwitch.h"
#include "app/Version.h"
#include "app/Wiring.h"
#include "app/diagnostics/DiagnosticsCollector.h"
#include "resources/translations/Translations.h"
#include "ui/help/AboutWindow.h"
#include "ui/help/DiagnosticsWindow.h"
#include "ui/help/ShortcutsWindow.h"
#include "ui/preferences/EndPage.h"
#include "ui/preferences/GeneralPage.h"
#include "ui/preferences/HangUpPage.h"
#include "ui/preferences/NotificationsPage.h"
#include "ui/preferences/PreferencesWindow.h"
#include "ui/preferences/SystemsPage.h"
#include "ui/window/Actions.h"
#include "ui/window/MainWindow.h"

namespace onhook {

namespace {

/// What is known of the desktop where there is a window.
Facts desktopFacts() {
  Facts facts{{QStringLiteral("Qt's platform"), QGuiApplication::platformName()},
              {QStringLiteral("style"), QApplication::style()->objectName()},
              {QStringLiteral("language"), QLocale().name()}};
  for (const QScreen* const screen : QGuiApplication::screens())
    facts.append({QStringLiteral("screen"), QStringLiteral("%1 x %2, scale %3")
                                                .arg(screen->size().width())
                                                .arg(screen->size().height())
                                                .arg(screen->devicePixelRatio())});
  return facts;
}

}  // namespace

SideWindows::SideWindows(MainWindow& window, Wiring& wiring, Settings& settings, AutostartSwitch& autostart,
                         std::vector<Occasion> occasions, bool offersDialed)
    : window_(window),
      wiring_(wiring),
      settings_(settings),
      autostart_(autostart),
      occasions_(std::move(occasions)),
      offersDialed_(offersDialed) {
  const auto opens = [](const QAction* action, QObject* context, auto open) {
    QObject::connect(action, &QAction::triggered, context, open);
  };
  const Actions& actions = window.actions();
  opens(actions.preferences, &window, [this] { openPreferences(); });
  opens(actions.shortcuts, &window, [this] { openShortcuts(); });
  opens(actions.diagnostics, &window, [this] { openDiagnostics(); });
  opens(actions.about, &window, [this] { openAbout(); });
}

SideWindows::~SideWindows() = default;

void SideWindows::openPreferences() {
  // It may have been changed elsewhere.
  autostart_.renew();
  if (!preferences_) {
    std::vector<SystemsPage::System> systems;
    for (const SystemProvider& one : wiring_.systems())
      systems.push_back({one.name, QString::fromStdString(one.displayName)});
    QList<GeneralPage::Language> languages;
    for (const Language& one : Translations::languages()) languages.append({one.code, one.name});
    const auto setPractice = [this](bool wanted) { wiring_.setPracticeNetwork(wanted); };
    preferences_ = std::make_unique<PreferencesWindow>(std::vector<PreferencesWindow::Page>{
        {new GeneralPage(settings_, *window_.actions().startAtSignIn, languages), "generalPage",
         PreferencesWindow::tr("General")},
        {new SystemsPage(settings_, wiring_.monitor(), systems, setPractice), "systemsPage",
         PreferencesWindow::tr("Systems")},
        {new HangUpPage(settings_), "hangUpPage", PreferencesWindow::tr("Hanging Up")},
        {new EndPage(settings_, occasions_, offersDialed_), "endPage",
         PreferencesWindow::tr("When Onhook Ends")},
        {new NotificationsPage(settings_), "notificationsPage", PreferencesWindow::tr("Notifications")}});
  }
  putInFront(*preferences_);
  preferences_->present();
}

void SideWindows::openShortcuts() {
  if (!shortcuts_) shortcuts_ = std::make_unique<ShortcutsWindow>(window_);
  putInFront(*shortcuts_);
  shortcuts_->present();
}

void SideWindows::openDiagnostics() {
  if (!diagnostics_) {
    collector_ = std::make_unique<DiagnosticsCollector>(wiring_, desktopFacts());
    diagnostics_ = std::make_unique<DiagnosticsWindow>(
        [this](DiagnosticsWindow::Take take) { collector_->collect(std::move(take)); });
  }
  putInFront(*diagnostics_);
  diagnostics_->present();
}

void SideWindows::openAbout() {
  if (!about_) about_ = std::make_unique<AboutWindow>(QString::fromLatin1(versionText));
  putInFront(*about_);
  about_->present();
}

void SideWindows::putInFront(QDialog& dialog) const {
  dialog.winId();
  // A window that cannot be seen is nothing to stand in front of.
  dialog.windowHandle()->setTransientParent(window_.isVisible() ? window_.windowHandle() : nullptr);
}

}  // namespace onhook
