#include "tests/ui/look/FitCheck.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QSpinBox>
#include <QWidget>
#include <cmath>

namespace onhook::test {
namespace {

/// A fraction of a pixel is nothing that anybody sees.
constexpr int tolerance = 1;

QString told(const QWidget& widget, const QString& what, int has, int needs) {
  return QStringLiteral("%1 \"%2\": %3 has %4 of %5")
      .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), what)
      .arg(has)
      .arg(needs);
}

void checkSize(const QWidget& widget, QSize needed, QStringList& problems) {
  if (widget.width() + tolerance < needed.width())
    problems << told(widget, QStringLiteral("its width"), widget.width(), needed.width());
  if (widget.height() + tolerance < needed.height())
    problems << told(widget, QStringLiteral("its height"), widget.height(), needed.height());
}

void checkLabel(const QLabel& label, QStringList& problems) {
  if (const QPixmap pixmap = label.pixmap(); !pixmap.isNull()) {
    if (std::abs(pixmap.devicePixelRatio() - label.devicePixelRatioF()) > 0.01)
      problems << QStringLiteral("%1: its picture is made for another scale").arg(label.objectName());
    return;
  }
  if (label.text().isEmpty()) return;
  if (label.wordWrap())
    checkSize(label, {0, label.heightForWidth(label.width())}, problems);
  else
    checkSize(label, label.sizeHint(), problems);
}

void checkColumns(const QHeaderView& columns, QStringList& problems) {
  for (int column = 0; column < columns.count(); ++column) {
    if (columns.isSectionHidden(column)) continue;
    const QString title = columns.model()->headerData(column, columns.orientation()).toString();
    const int needed = columns.fontMetrics().horizontalAdvance(title);
    if (columns.sectionSize(column) < needed)
      problems << told(columns, QStringLiteral("the title ") + title, columns.sectionSize(column), needed);
  }
}

void checkList(const QListWidget& list, QStringList& problems) {
  if (list.viewport()->width() < list.sizeHintForColumn(0))
    problems << told(list, QStringLiteral("its width"), list.viewport()->width(), list.sizeHintForColumn(0));
}

}  // namespace

QStringList whatDoesNotFit(const QWidget& window) {
  QStringList problems;
  const QSize screen = window.screen()->availableSize();
  if (window.width() > screen.width() || window.height() > screen.height())
    problems << told(window, QStringLiteral("the screen"), screen.height(), window.height());
  for (const QWidget* const widget : window.findChildren<QWidget*>()) {
    if (!widget->isVisible()) continue;
    if (const auto* const label = qobject_cast<const QLabel*>(widget))
      checkLabel(*label, problems);
    else if (const auto* const columns = qobject_cast<const QHeaderView*>(widget))
      checkColumns(*columns, problems);
    else if (const auto* const list = qobject_cast<const QListWidget*>(widget))
      checkList(*list, problems);
    else if (qobject_cast<const QAbstractButton*>(widget) != nullptr &&
             !widget->objectName().startsWith("qt_") && !widget->objectName().isEmpty())
      checkSize(*widget, widget->minimumSizeHint().isValid() ? widget->minimumSizeHint() : widget->sizeHint(),
                problems);
    else if (qobject_cast<const QComboBox*>(widget) != nullptr ||
             qobject_cast<const QSpinBox*>(widget) != nullptr)
      checkSize(*widget, widget->minimumSizeHint(), problems);
  }
  return problems;
}

}  // namespace onhook::test
