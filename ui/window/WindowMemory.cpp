#include "ui/window/WindowMemory.h"

#include <QEvent>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <chrono>

#include "ui/window/RowsView.h"

namespace onhook {

using namespace std::chrono_literals;

namespace {

constexpr QLatin1String geometryKey("geometry");

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

/// Beside it: which of them are hidden only for want of room.
QString steppedBackKeyOf(const QHeaderView& columns) {
  return keyOf(columns) + QStringLiteral("-steppedBack");
}

/// The columns as they were, but with what the program says of them: how they are resized, and how small.
void restoreColumns(QHeaderView& columns, const QByteArray& state) {
  const int least = columns.minimumSectionSize();
  std::vector<QHeaderView::ResizeMode> modes;
  modes.reserve(static_cast<std::size_t>(columns.count()));
  for (int column = 0; column < columns.count(); ++column) modes.push_back(columns.sectionResizeMode(column));
  const QByteArray before = columns.saveState();
  if (!columns.restoreState(state) || columns.hiddenSectionCount() == columns.count())
    columns.restoreState(before);
  columns.setMinimumSectionSize(least);
  for (int column = 0; column < columns.count(); ++column)
    columns.setSectionResizeMode(column, modes[static_cast<std::size_t>(column)]);
}

}  // namespace

WindowMemory::WindowMemory(QString file, QObject* parent) : QObject(parent), file_(std::move(file)) {
  soon_.setSingleShot(true);
  soon_.setInterval(1s);
  connect(&soon_, &QTimer::timeout, this, &WindowMemory::save);
}

WindowMemory::~WindowMemory() {
  save();
}

void WindowMemory::remember(QWidget& window) {
  if (file_.isEmpty()) return;
  restore(window);
  windows_.emplace_back(&window);
  window.installEventFilter(this);
}

bool WindowMemory::eventFilter(QObject*, QEvent* event) {
  switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
      soon_.start();
      break;
    case QEvent::Hide:
      // A window that is closed is no more right after.
      save();
      break;
    default:
      break;
  }
  return false;
}

void WindowMemory::restore(QWidget& window) const {
  QSettings stored(file_, QSettings::IniFormat);
  stored.beginGroup(window.objectName());
  window.restoreGeometry(stored.value(geometryKey).toByteArray());
  for (QHeaderView* const columns : namedParts<QHeaderView>(window))
    if (const QByteArray state = stored.value(keyOf(*columns)).toByteArray(); !state.isEmpty()) {
      restoreColumns(*columns, state);
      QList<int> back;
      for (const QVariant& column : stored.value(steppedBackKeyOf(*columns)).toList()) back << column.toInt();
      columns->setProperty(RowsView::steppedBackProperty, QVariant::fromValue(back));
    }
  for (QSplitter* const splitter : namedParts<QSplitter>(window))
    splitter->restoreState(stored.value(splitter->objectName()).toByteArray());
}

void WindowMemory::save() const {
  QSettings stored(file_, QSettings::IniFormat);
  for (const QPointer<QWidget>& window : windows_) {
    // One that was never shown has nothing to tell.
    if (window.isNull() || !window->testAttribute(Qt::WA_WState_Created)) continue;
    stored.beginGroup(window->objectName());
    stored.setValue(geometryKey, window->saveGeometry());
    for (const QHeaderView* const columns : namedParts<QHeaderView>(*window)) {
      stored.setValue(keyOf(*columns), columns->saveState());
      QVariantList back;
      for (const int column : columns->property(RowsView::steppedBackProperty).value<QList<int>>())
        back << column;
      stored.setValue(steppedBackKeyOf(*columns), back);
    }
    for (const QSplitter* const splitter : namedParts<QSplitter>(*window))
      stored.setValue(splitter->objectName(), splitter->saveState());
    stored.endGroup();
  }
}

}  // namespace onhook
