#include "ui/window/MessageBar.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "tests/ui/support/Waiting.h"

namespace onhook::test {
namespace {

class MessageBarTest : public ::testing::Test {
 protected:
  QStringList texts() const {
    QStringList texts;
    for (const QWidget* const line : bar_.findChildren<QWidget*>(QStringLiteral("messageLine")))
      if (!line->isHidden()) texts.prepend(line->findChild<QLabel*>(QStringLiteral("messageText"))->text());
    return texts;
  }
  void say(Message::Kind kind, const QString& key, const QString& text) { bar_.show({kind, key, text, {}}); }

  MessageBar bar_;
};

TEST_F(MessageBarTest, IsNotThereWhileThereIsNothingToSay) {
  EXPECT_TRUE(bar_.isHidden());
  say(Message::Kind::info, "a", "first");
  EXPECT_FALSE(bar_.isHidden());
  bar_.remove("a");
  EXPECT_TRUE(bar_.isHidden());
}

TEST_F(MessageBarTest, NewerAboutTheSameTakesItsPlace) {
  say(Message::Kind::info, "a", "first");
  say(Message::Kind::info, "b", "other");
  say(Message::Kind::problem, "a", "second");
  EXPECT_EQ(texts(), QStringList({"second", "other"}));
  ASSERT_NE(bar_.find("a"), nullptr);
  EXPECT_EQ(bar_.find("a")->kind, Message::Kind::problem);
  EXPECT_EQ(bar_.find("c"), nullptr);
}

TEST_F(MessageBarTest, ProblemsStayLongest) {
  say(Message::Kind::problem, "p", "problem");
  for (int i = 0; i < 10; ++i) say(Message::Kind::success, QString::number(i), QString::number(i));
  EXPECT_EQ(texts(), QStringList({"9", "8", "7", "problem"}));
  for (int i = 0; i < 4; ++i)
    say(Message::Kind::problem, QStringLiteral("q%1").arg(i), QStringLiteral("problem %1").arg(i));
  EXPECT_EQ(texts(), QStringList({"problem 3", "problem 2", "problem 1", "problem 0"}));
}

TEST_F(MessageBarTest, CloseButtonAndChoices) {
  int chosen = 0;
  bar_.show(
      {Message::Kind::problem, "a", "text", {{"messageAskAgain", "Ask Again", [&chosen] { ++chosen; }}}});
  QWidget* const line = bar_.findChild<QWidget*>("messageLine");
  EXPECT_EQ(line->accessibleName(), "Problem: text") << "not by colour alone";
  QTest::mouseClick(line->findChild<QWidget*>("messageAskAgain"), Qt::LeftButton);
  EXPECT_TRUE(waitFor([&] { return chosen == 1; }));
  QTest::mouseClick(line->findChild<QWidget*>("messageClose"), Qt::LeftButton);
  EXPECT_TRUE(bar_.isHidden());
}

TEST_F(MessageBarTest, AQuestionTakesTheFocusToItsSafeChoice) {
  int yes = 0;
  int no = 0;
  int lost = 0;
  QObject::connect(&bar_, &MessageBar::focusLost, &bar_, [&lost] { ++lost; });
  const auto ask = [&](bool takesFocus) {
    bar_.show({Message::Kind::question,
               "q",
               "Shall it?",
               {{"yes", "Yes", [&yes] { ++yes; }}, {"no", "No", [&no] { ++no; }, true}}},
              takesFocus);
  };
  const auto button = [this](const char* name) { return bar_.findChild<QPushButton*>(name); };
  bar_.setVisible(true);
  bar_.activateWindow();
  ask(true);
  ASSERT_TRUE(waitFor([&] { return button("no")->hasFocus(); }));
  EXPECT_TRUE(bar_.hasFocus("q"));
  EXPECT_EQ(button("no")->parentWidget()->accessibleName(), "Question: Shall it?");
  QTest::keyClick(button("no"), Qt::Key_Return);
  EXPECT_TRUE(waitFor([&] { return no == 1; }));
  QTest::keyClick(button("yes"), Qt::Key_Escape);
  EXPECT_TRUE(waitFor([&] { return no == 2; })) << "from anywhere in the question";
  EXPECT_EQ(yes, 0);
  bar_.remove("q");
  EXPECT_EQ(lost, 1);

  ask(false);
  EXPECT_FALSE(bar_.hasFocus("q"));
  say(Message::Kind::success, "a", "other");
  bar_.remove("q");
  EXPECT_EQ(lost, 1);
}

TEST_F(MessageBarTest, QuestionsStayAsProblemsDo) {
  say(Message::Kind::question, "q", "question");
  for (int i = 0; i < 10; ++i) say(Message::Kind::success, QString::number(i), QString::number(i));
  EXPECT_EQ(texts(), QStringList({"9", "8", "7", "question"}));
}

TEST_F(MessageBarTest, TextIsTakenLiterally) {
  say(Message::Kind::info, "a", "<b>office</b> & co");
  EXPECT_EQ(bar_.findChild<QLabel*>("messageText")->textFormat(), Qt::PlainText);
}

TEST_F(MessageBarTest, AMessageIsWhatScreenReadersReadOut) {
  bar_.show({Message::Kind::success, {}, QStringLiteral("alpha is down."), {}});
  auto* const line = bar_.findChild<QWidget*>(QStringLiteral("messageLine"));
  ASSERT_NE(line, nullptr);
  const QAccessibleInterface* const seen = QAccessible::queryAccessibleInterface(line);
  ASSERT_NE(seen, nullptr);
  EXPECT_EQ(seen->role(), QAccessible::Notification);
  EXPECT_EQ(seen->text(QAccessible::Name), QStringLiteral("Done: alpha is down."));
}

}  // namespace
}  // namespace onhook::test
