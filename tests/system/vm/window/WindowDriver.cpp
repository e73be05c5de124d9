#include "tests/system/vm/window/WindowDriver.h"

#include <QAction>
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTest>
#include <algorithm>
#include <cstdio>

#include "core/Target.h"
#include "ui/list/ConnectionModel.h"
#include "ui/window/Actions.h"
#include "ui/window/ConnectionView.h"
#include "ui/window/HangUpMessages.h"
#include "ui/window/MainWindow.h"
#include "ui/window/MessageBar.h"

namespace onhook {

namespace {

/// An emulated machine is slow.
constexpr int patience = 60'000;

}  // namespace

WindowDriver::WindowDriver(QString connection, QString link, Then then)
    : connection_(std::move(connection)), link_(std::move(link)), then_(then) {}

void WindowDriver::run() {
  if (!await("the window", [this] { return findWindow(); })) return quit();
  if (!await("the row", [this] { return wanted().isValid(); })) return quit();
  printRows();
  if (choose()) hangUp();
  if (then_ != Then::read && succeeded_) return;
  printRows();
  quit();
}

bool WindowDriver::await(const char* what, const std::function<bool()>& condition) const {
  if (QTest::qWaitFor(condition, patience)) return true;
  std::fprintf(stderr, "vm_window: waited in vain for %s\n", what);
  return false;
}

bool WindowDriver::findWindow() {
  for (QWidget* const widget : QApplication::topLevelWidgets()) {
    window_ = qobject_cast<MainWindow*>(widget);
    if (window_ == nullptr || !window_->isActiveWindow()) continue;
    view_ = window_->findChild<ConnectionView*>();
    return view_ != nullptr;
  }
  return false;
}

QModelIndex WindowDriver::rowOf(const QString& name, const QModelIndex& parent) const {
  const QAbstractItemModel& rows = *view_->model();
  for (int i = 0; i < rows.rowCount(parent); ++i) {
    const QModelIndex row = rows.index(i, ConnectionModel::Name, parent);
    if (row.data().toString() == name) return row;
  }
  return {};
}

QModelIndex WindowDriver::wanted() const {
  const QModelIndex connection = rowOf(connection_, {});
  return link_.isEmpty() || !connection.isValid() ? connection : rowOf(link_, connection);
}

bool WindowDriver::choose() {
  const auto isChosen = [this] { return view_->currentIndex().siblingAtColumn(0) == wanted(); };
  if (!await("the focus in the list", [this] { return view_->hasFocus(); })) return false;
  QTest::keyClick(view_, Qt::Key_Home);
  constexpr int mostRows = 20;
  for (int i = 0; i < mostRows && !isChosen(); ++i) QTest::keyClick(view_, Qt::Key_Down);
  return await("the row to be chosen", isChosen);
}

void WindowDriver::hangUp() {
  const auto target = wanted().data(ConnectionModel::TargetRole).value<Target>();
  const QAction& action = *window_->actions().hangUp;
  // Either it may be hung up, or the window says why not.
  if (!await("Hang Up or a reason", [&] { return action.isEnabled() || !hint().isEmpty(); })) return;
  if (!hint().isEmpty()) print({{QStringLiteral("hint"), hint()}});
  // Pressed all the same: a key that does nothing does no harm.
  QTest::keyClick(view_, Qt::Key_Delete);
  if (!action.isEnabled() && !hint().isEmpty()) {
    succeeded_ = true;
    return;
  }
  switch (then_) {
    case Then::read:
      readOutcome(target);
      break;
    case Then::quit:
      quitMeanwhile();
      break;
    case Then::leave:
      succeeded_ = true;
      break;
  }
}

void WindowDriver::readOutcome(const Target& target) {
  const MessageBar& bar = *window_->findChild<MessageBar*>();
  const Message* message = nullptr;
  const auto isTold = [&] { return (message = bar.find(HangUpMessages::keyOf(target))) != nullptr; };
  if (!await("the outcome", isTold)) return;
  print({{QStringLiteral("message"), message->text}});
  succeeded_ = true;
}

void WindowDriver::quitMeanwhile() {
  QTest::keyClick(window_, Qt::Key_Q, Qt::ControlModifier);
  const auto all = QApplication::topLevelWidgets();
  const auto exit = std::ranges::find(all, QStringLiteral("exitWindow"), &QWidget::objectName);
  if (exit == all.end() || !await("the small window", [&] { return (*exit)->isVisible(); })) return;
  const auto text = [&](const char* name) {
    const auto* const label = (*exit)->findChild<QLabel*>(QString::fromLatin1(name));
    return label != nullptr ? label->text() : QString();
  };
  print({{QStringLiteral("waits"), text("exitName") + QStringLiteral(": ") + text("exitState")}});
  succeeded_ = true;
}

void WindowDriver::quit() {
  if (window_ == nullptr) {
    QCoreApplication::exit(1);
    return;
  }
  QTest::keyClick(window_, Qt::Key_Q, Qt::ControlModifier);
}

void WindowDriver::printRows(const QModelIndex& parent) const {
  const QAbstractItemModel& rows = *view_->model();
  for (int i = 0; i < rows.rowCount(parent); ++i) {
    const QModelIndex row = rows.index(i, ConnectionModel::Name, parent);
    print({{QStringLiteral("row"), row.data().toString()},
           {QStringLiteral("state"), row.siblingAtColumn(ConnectionModel::State).data().toString()},
           {QStringLiteral("link"), parent.isValid()}});
    printRows(row);
  }
}

QString WindowDriver::hint() const {
  const auto* const label = window_->findChild<QLabel*>(QStringLiteral("hint"));
  return label != nullptr && label->isVisible() ? label->text() : QString();
}

void WindowDriver::print(const QJsonObject& line) {
  std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
  std::fflush(stdout);
}

}  // namespace onhook
