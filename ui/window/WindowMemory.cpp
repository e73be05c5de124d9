#include "ui/window/WindowMemory.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QWidget>

namespace onhook {

namespace {

template <typename Part>
QList<Part*> namedParts(const QWidget& window) {
  QList<Part*> named;
  for (Part* const part : window.findChildren<Part*>())
    // Those that Qt makes itself have none, or one that begins so.
    if (!part->objectName().isEmpty() && !part->objectName().startsWith(QLatin1String("qt_"))) named << part;
  return named;
}

/// What was kept of columns is of use only for the same ones.
QString keyOf(const QHeaderView& columns) {
  return QStringLiteral("%1-%2").arg(columns.objectName()).arg(columns.count());
}

/// The columns as they were, but with what the program says of them: how they are resized, and how small.
void restoreColumns(QHeaderView& columns, const QByteArray& state) {
  const int least = columns.minimumSectionSize();
  std::vector<QHeaderView::ResizeMode> modes;
  for (int column = 0; column < columns.count(); ++column) modes.push_back(columns.sectionResizeMode(column));
  const QByteArray before = columns.saveState();
  if (!columns.restoreState(state) || columns.hiddenSectionCount() == columns.count())
    columns.restoreState(before);
  columns.setMinimumSectionSize(least);
  for (int column = 0; column < columns.count(); ++column)
    columns.setSectionResizeMode(column, modes[static_cast<std::size_t>(column)]);
}

}  // namespace

void WindowMemory::restore(QWidget& window) const {
  if (file_.isEmpty()) return;
  QSettings stored(file_, QSettings::IniFormat);
  stored.beginGroup(window.objectName());
  window.restoreGeometry(stored.value(QStringLiteral("geometry")).toByteArray());
  for (QHeaderView* const columns : namedParts<QHeaderView>(window))
    if (const QByteArray state = stored.value(keyOf(*columns)).toByteArray(); !state.isEmpty())
      restoreColumns(*columns, state);
  for (QSplitter* const splitter : namedParts<QSplitter>(window))
    splitter->restoreState(stored.value(splitter->objectName()).toByteArray());
}

void WindowMemory::save(const QWidget& window) const {
  if (file_.isEmpty()) return;
  QSettings stored(file_, QSettings::IniFormat);
  stored.beginGroup(window.objectName());
  stored.setValue(QStringLiteral("geometry"), window.saveGeometry());
  for (const QHeaderView* const columns : namedParts<QHeaderView>(window))
    stored.setValue(keyOf(*columns), columns->saveState());
  for (const QSplitter* const splitter : namedParts<QSplitter>(window))
    stored.setValue(splitter->objectName(), splitter->saveState());
}

}  // namespace onhook
