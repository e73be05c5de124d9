// Each choice holds at once and is kept; what is changed elsewhere is shown.

#include <gtest/gtest.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/support/Waiting.h"
#include "ui/preferences/EndPage.h"
#include "ui/preferences/GeneralPage.h"
#include "ui/preferences/HangUpPage.h"
#include "ui/preferences/NotificationsPage.h"
#include "ui/preferences/PreferencesWindow.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

class PreferencesTest : public testing::Test {
 protected:
  PreferencesTest() { startAtSignIn_.setCheckable(true); }

  template <class Kind>
  static Kind& find(const QWidget& page, const char* name) {
    Kind* const found = page.findChild<Kind*>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return *found;
  }
  static void choose(QComboBox& box, const QString& text) {
    box.setCurrentIndex(box.findText(text));
    emit box.activated(box.currentIndex());
  }

  QTemporaryDir folder_;
  const QString file_ = folder_.filePath(QStringLiteral("onhook.ini"));
  Settings settings_{file_};
  QAction startAtSignIn_;
};

TEST_F(PreferencesTest, ClosingAndSigningIn) {
  // As where the folder cannot be written: it stays off.
  QObject::connect(&startAtSignIn_, &QAction::triggered, &startAtSignIn_,
                   [this] { startAtSignIn_.setChecked(false); });
  const GeneralPage page(settings_, startAtSignIn_, {});
  find<QCheckBox>(page, "startsAtSignIn").click();
  EXPECT_FALSE(find<QCheckBox>(page, "startsAtSignIn").isChecked()) << "what is so, not what was wanted";
  startAtSignIn_.setChecked(true);
  EXPECT_TRUE(find<QCheckBox>(page, "startsAtSignIn").isChecked()) << "turned on in the tray's menu";

  EXPECT_TRUE(find<QCheckBox>(page, "closesToTray").isChecked());
  find<QCheckBox>(page, "closesToTray").click();
  EXPECT_FALSE(settings_.closesToTray());
  EXPECT_FALSE(Settings(file_).closesToTray());
}

TEST_F(PreferencesTest, TheLanguageHoldsFromTheNextStart) {
  settings_.setLanguage(QStringLiteral("tlh"));
  const GeneralPage page(
      settings_, startAtSignIn_,
      {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("de"), QStringLiteral("Deutsch")}});
  auto& box = find<QComboBox>(page, "language");
  EXPECT_EQ(box.currentText(), QStringLiteral("tlh")) << "another version speaks it";
  EXPECT_TRUE(find<QLabel>(page, "languageNote").isHidden());
  choose(box, QStringLiteral("Deutsch"));
  EXPECT_EQ(settings_.language(), QStringLiteral("de"));
  EXPECT_FALSE(find<QLabel>(page, "languageNote").isHidden());
  choose(box, QStringLiteral("The system's"));
  EXPECT_EQ(Settings(file_).language(), QString());
}

TEST_F(PreferencesTest, TimesOfAHangUp) {
  const HangUpPage page(settings_);
  auto& limit = find<QSpinBox>(page, "limit");
  auto& settle = find<QSpinBox>(page, "settleTime");
  auto& restore = find<QPushButton>(page, "restoreDefaults");
  EXPECT_EQ(limit.value(), 30);
  EXPECT_EQ(settle.value(), 3);
  EXPECT_FALSE(restore.isEnabled());
  limit.setValue(60);
  settle.setValue(5);
  EXPECT_EQ(settings_.limit(), 60s);
  EXPECT_EQ(settings_.settleTime(), 5s);
  limit.setValue(1);
  EXPECT_EQ(settings_.limit(), Settings::shortestLimit);
  settings_.setLimit(45s);
  EXPECT_EQ(limit.value(), 45) << "changed elsewhere";
  EXPECT_TRUE(restore.isEnabled());
  restore.click();
  EXPECT_EQ(limit.value(), 30);
  EXPECT_EQ(settings_.settleTime(), 3s);
  EXPECT_FALSE(restore.isEnabled());

  find<QCheckBox>(page, "asksFirst").click();
  EXPECT_TRUE(settings_.asksBeforeHangUp());
}

TEST_F(PreferencesTest, EachEndHasItsChoice) {
  settings_.setAtEnd(Occasion::logOut, AtEnd::hangUpAll);
  const EndPage page(settings_, {Occasion::quit, Occasion::logOut, Occasion::suspend}, true);
  EXPECT_EQ(find<QComboBox>(page, "atQuit").currentText(), QStringLiteral("Leave connections up"));
  EXPECT_EQ(find<QComboBox>(page, "atLogOut").currentText(), QStringLiteral("Hang up all"));
  choose(find<QComboBox>(page, "atQuit"), QStringLiteral("Hang up those dialed with Onhook"));
  EXPECT_EQ(settings_.atEnd(Occasion::quit), AtEnd::hangUpDialed);
  EXPECT_EQ(settings_.atEnd(Occasion::logOut), AtEnd::hangUpAll) << "each is its own";
  settings_.setAtEnd(Occasion::suspend, AtEnd::hangUpAll);
  EXPECT_EQ(find<QComboBox>(page, "atSuspend").currentText(), QStringLiteral("Hang up all"));
}

TEST_F(PreferencesTest, NothingIsOfferedThatDoesNotWork) {
  settings_.setAtEnd(Occasion::quit, AtEnd::hangUpDialed);
  const EndPage page(settings_, {Occasion::quit, Occasion::logOut}, false);
  EXPECT_EQ(page.findChild<QComboBox*>(QStringLiteral("atSuspend")), nullptr);
  EXPECT_EQ(find<QComboBox>(page, "atQuit").count(), 2);
  EXPECT_EQ(find<QComboBox>(page, "atQuit").currentText(), QStringLiteral("Leave connections up"));
}

TEST_F(PreferencesTest, NotificationsByKind) {
  const NotificationsPage page(settings_);
  const std::pair<const char*, NotifyAbout> kinds[] = {{"notifiesDrops", NotifyAbout::drops},
                                                       {"notifiesComebacks", NotifyAbout::comebacks},
                                                       {"notifiesTray", NotifyAbout::tray},
                                                       {"notifiesAutomatic", NotifyAbout::automatic}};
  for (const auto& [name, what] : kinds) {
    EXPECT_TRUE(find<QCheckBox>(page, name).isChecked());
    find<QCheckBox>(page, name).click();
    EXPECT_FALSE(settings_.notifiesAbout(what)) << name;
    settings_.setNotifiesAbout(what, true);
    EXPECT_TRUE(find<QCheckBox>(page, name).isChecked()) << name;
  }
}

TEST_F(PreferencesTest, TheKeyboardIsEnough) {
  PreferencesWindow window(
      {{new GeneralPage(settings_, startAtSignIn_, {}), "generalPage", QStringLiteral("General")},
       {new HangUpPage(settings_), "hangUpPage", QStringLiteral("Hanging Up")}});
  window.present();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
  EXPECT_FALSE(window.isModal());
  ASSERT_TRUE(find<QListWidget>(window, "preferencesPages").hasFocus());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
  EXPECT_EQ(find<QStackedWidget>(window, "preferencesPage").currentWidget()->objectName(),
            QStringLiteral("hangUpPage"));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("asksFirst"));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
  EXPECT_TRUE(settings_.asksBeforeHangUp());
  // By its letter, from wherever one is.
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::AltModifier);
  EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("limit"));
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("90"));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  EXPECT_EQ(settings_.limit(), 90s);
  EXPECT_TRUE(window.isVisible()) << "Enter belongs to the control";
  QTest::keyClick(&window, Qt::Key_Escape);
  EXPECT_FALSE(window.isVisible());
}

}  // namespace
}  // namespace onhook::test
