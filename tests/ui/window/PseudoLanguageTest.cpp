// All that the window shows can be translated, and each catalogue is asked for what it has.
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSet>

#include "core/providers/simulated/PracticeNetwork.h"
#include "tests/ui/window/PseudoLanguage.h"
#include "tests/ui/window/WindowTest.h"

namespace onhook::test {
namespace {

class PseudoLanguageTest : public WindowTest {
 protected:
  /// What is shown in any window now, and who shows it.
  void expectAllTranslated() {
    for (QWidget* const window : QApplication::topLevelWidgets()) {
      expectTranslated(*window);
      for (QWidget* const widget : window->findChildren<QWidget*>()) expectTranslated(*widget);
      for (const QAction* const action : window->findChildren<QAction*>()) {
        expectTranslated(action->text(), action->objectName() + " (action)");
        expectTranslated(action->toolTip(), action->objectName() + " (action's tip)");
      }
    }
  }

 private:
  void expectTranslated(const QWidget& widget) {
    const QString who = QStringLiteral("%1 %2").arg(widget.metaObject()->className(), widget.objectName());
    expectTranslated(widget.windowTitle(), who + " (title)");
    expectTranslated(widget.toolTip(), who + " (tip)");
    expectTranslated(widget.accessibleName(), who + " (name)");
    expectTranslated(widget.accessibleDescription(), who + " (description)");
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) expectTranslated(label->text(), who);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
      expectTranslated(button->text(), who);
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) expectTranslated(group->title(), who);
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
      expectTranslated(edit->placeholderText(), who);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
      for (int i = 0; i < box->count(); ++i) expectTranslated(box->itemText(i), who);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model() && !qobject_cast<const QHeaderView*>(view))
      expectRowsTranslated(*view->model(), {}, who);
  }

  void expectRowsTranslated(const QAbstractItemModel& model, const QModelIndex& parent, const QString& who) {
    for (int column = 0; column < model.columnCount(parent); ++column) {
      if (!parent.isValid())
        expectTranslated(model.headerData(column, Qt::Horizontal).toString(), who + " (header)");
      for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, column, parent);
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
          expectTranslated(index.data(role).toString(), who + " (row)");
        if (column == 0) expectRowsTranslated(model, index, who);
      }
    }
  }

  void expectTranslated(const QString& text, const QString& who) {
    if (PseudoLanguage::speaks(text) || told_.contains(who + text)) return;
    told_ << who + text;
    ADD_FAILURE() << who.toStdString() << ": " << text.toStdString();
  }

  const PseudoLanguage language_;
  QSet<QString> told_;
};

TEST_F(PseudoLanguageTest, TheWindowWithThePracticeNetwork) {
  open(practiceNetwork());
  expectAllTranslated();
}

TEST_F(PseudoLanguageTest, AHangUpFromItsBeginningToItsEnd) {
  open(practiceNetwork());
  window_->actions().hangUpAll->trigger();
  ASSERT_TRUE(waitFor([this] {
    expectAllTranslated();
    return controller_.runningCount() <= 1;  // the slow one
  }));
  expectAllTranslated();
}

TEST_F(PseudoLanguageTest, TheEmptyWindow) {
  openOver({});
  expectAllTranslated();
}

}  // namespace
}  // namespace onhook::test
