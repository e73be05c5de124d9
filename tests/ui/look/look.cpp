// look FOLDER NAME LANGUAGE light|dark|contrast|dark-contrast: shows the windows over the practice network,
// says on a line each what does not fit, and takes pictures of them, FOLDER/NAME-WINDOW.png. Ends with 1 when
// something does not fit.

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTreeView>

#include "core/SystemRuntime.h"
#include "core/providers/simulated/PracticeNetwork.h"
#include "core/providers/simulated/SimulatedProvider.h"
#include "resources/translations/Translations.h"
#include "tests/ui/look/FitCheck.h"
#include "tests/ui/support/Waiting.h"
#include "ui/help/AboutWindow.h"
#include "ui/help/DiagnosticsWindow.h"
#include "ui/help/ShortcutsWindow.h"
#include "ui/history/HistoryRecorder.h"
#include "ui/history/HistoryStore.h"
#include "ui/preferences/EndPage.h"
#include "ui/preferences/GeneralPage.h"
#include "ui/preferences/HangUpPage.h"
#include "ui/preferences/NotificationsPage.h"
#include "ui/preferences/PreferencesWindow.h"
#include "ui/preferences/SystemsPage.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Dialing.h"
#include "ui/session/HangUpController.h"
#include "ui/session/Settings.h"
#include "ui/widgets/ProgramColours.h"
#include "ui/window/Actions.h"
#include "ui/window/AutomaticDialog.h"
#include "ui/window/HistoryWindow.h"
#include "ui/window/MainWindow.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 20s;

ColourWish wishOf(const QString& word) {
  return {word.startsWith(QLatin1String("dark")), word.endsWith(QLatin1String("contrast"))};
}

class Look {
 public:
  Look(QString folder, QString name) : folder_(std::move(folder)), name_(std::move(name)) {
    window_.setSettings(settings_);
    monitor_.addProvider(std::make_shared<SimulatedProvider>(runtime_, practiceNetwork()));
  }

  bool show() {
    showMain();
    showPreferences();
    ShortcutsWindow shortcuts(window_);
    AboutWindow about(QStringLiteral("1.2.3"));
    DiagnosticsWindow diagnostics(
        [](const DiagnosticsWindow::Take& take) { take(QStringLiteral("## Program\n")); });
    AutomaticRule rule;
    rule.idle = std::chrono::minutes(10);
    AutomaticDialog automatic(QStringLiteral("Work VPN"), rule, false);
    automatic.open();
    picture(automatic, QStringLiteral("automatic"));
    automatic.close();
    take(shortcuts, QStringLiteral("shortcuts"));
    take(about, QStringLiteral("about"));
    take(diagnostics, QStringLiteral("diagnostics"));
    return well_;
  }

 private:
  void showMain() {
    window_.present();
    fail(waitFor([&] { return monitor_.complete() && window_.isVisible(); }, patience),
         QStringLiteral("nothing is listed"));
    const auto& connections = monitor_.snapshots().front().connections;
    // One that takes its time, and one that is down at once.
    for (const Connection& one : connections)
      if (one.interface == "tun2" || one.interface == "ppp2")
        controller_.hangUp(monitor_.provider(one.target.provider), one.target);
    waitFor([&] { return controller_.runningCount() == 1; }, patience);
    picture(window_, QStringLiteral("window"));
    window_.actions().details->trigger();
    auto* const list = window_.findChild<QTreeView*>(QStringLiteral("connections"));
    list->setCurrentIndex(list->model()->index(0, 0));
    picture(window_, QStringLiteral("details"));
    HistoryWindow history(history_, settings_);
    history.present();
    const auto* const rows = history.findChild<QAbstractItemView*>(QStringLiteral("historyEntries"));
    fail(rows != nullptr && waitFor([rows] { return rows->model()->rowCount() > 0; }, patience),
         QStringLiteral("no history"));
    picture(history, QStringLiteral("history"));
    history.close();
  }

  void showPreferences() {
    PreferencesWindow preferences(
        {{new GeneralPage(settings_, *window_.actions().startAtSignIn, {{"de", "Deutsch"}}), "generalPage",
          PreferencesWindow::tr("General")},
         {new SystemsPage(settings_, monitor_, {{"simulated", QStringLiteral("NetworkManager")}}, {}),
          "systemsPage", PreferencesWindow::tr("Systems")},
         {new HangUpPage(settings_), "hangUpPage", PreferencesWindow::tr("Hanging Up")},
         {new EndPage(settings_, {Occasion::quit, Occasion::logOut, Occasion::suspend}, true), "endPage",
          PreferencesWindow::tr("When Onhook Ends")},
         {new NotificationsPage(settings_), "notificationsPage", PreferencesWindow::tr("Notifications")}});
    preferences.present();
    auto* const pages = preferences.findChild<QListWidget*>(QStringLiteral("preferencesPages"));
    for (int page = 0; page < pages->count(); ++page) {
      pages->setCurrentRow(page);
      picture(preferences, QStringLiteral("preferences-%1").arg(page + 1));
    }
  }

  void take(HelpWindow& window, const QString& what) {
    window.present();
    picture(window, what);
    window.close();
  }

  void picture(QWidget& window, const QString& what) {
    waitFor([&] { return window.isVisible(); }, patience);
    letPass(150ms);
    for (const QString& problem : whatDoesNotFit(window)) fail(false, what + QStringLiteral(": ") + problem);
    const QPixmap pixmap = window.grab();
    fail(pixmap.save(QStringLiteral("%1/%2-%3.png").arg(folder_, name_, what)), QStringLiteral("no picture"));
  }

  void fail(bool well, const QString& problem) {
    if (well) return;
    QTextStream(stdout) << problem << '\n';
    well_ = false;
  }

  const QString folder_, name_;
  QTemporaryDir home_;
  Settings settings_{home_.filePath(QStringLiteral("onhook.ini"))};
  std::shared_ptr<SystemRuntime> runtime_ = std::make_shared<SystemRuntime>();
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  Dialing dialing_{monitor_, controller_, runtime_};
  HistoryStore history_{*runtime_, HistoryPlace::in(home_.path())};
  HistoryRecorder recorder_{monitor_, controller_, dialing_.controller(), history_, runtime_};
  MainWindow window_{monitor_, controller_, dialing_, runtime_, [] {}};
  bool well_ = true;
};

}  // namespace
}  // namespace onhook::test

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  const QStringList words = QCoreApplication::arguments();
  if (words.size() != 5) return 2;
  const onhook::Translations translations(words[3]);
  QGuiApplication::setLayoutDirection(translations.direction());
  onhook::test::Look look(words[1], words[2]);
  // While it runs, as when the user changes the desktop's setting.
  const onhook::ProgramColours colours;
  colours.set(onhook::test::wishOf(words[4]));
  return look.show() ? 0 : 1;
}
