#include "tests/ui/window/WindowTest.h"

#include <QApplication>
#include <QLabel>
#include <algorithm>

#include "ui/list/ConnectionModel.h"

namespace onhook::test {

WindowTest::WindowTest() = default;
WindowTest::~WindowTest() = default;

SimulatedEntry WindowTest::vpn(const std::string& name, Duration takes) {
  return {.name = name, .device = "eth0", .interface = name + "0", .hangUp = {.takes = takes}};
}

SimulatedEntry WindowTest::bundle(const std::string& name, Duration takes) {
  SimulatedEntry entry = vpn(name, takes);
  entry.kind = ConnectionKind::isdn;
  entry.links = {{.name = "one", .hangUp = {.takes = takes}}, {.name = "two", .hangUp = {.takes = takes}}};
  return entry;
}

void WindowTest::open(SimulatedScript script) {
  const auto connections = static_cast<int>(
      std::count_if(script.entries.begin(), script.entries.end(),
                    [](const SimulatedEntry& one) { return one.start != SimulatedEntry::Start::idle; }));
  network_ = std::make_shared<SimulatedProvider>(runtime_, std::move(script));
  openOver({network_});
  ASSERT_TRUE(waitFor([&] { return list().model()->rowCount() == connections && monitor_.complete(); }));
}

void WindowTest::openOver(const std::vector<std::shared_ptr<Provider>>& providers) {
  for (const auto& provider : providers) monitor_.addProvider(provider);
  window_ = std::make_unique<MainWindow>(monitor_, controller_, dialing_, runtime_, startPractice_);
  window_->present();
  ASSERT_TRUE(QTest::qWaitForWindowActive(window_.get()));
}

QWidget* WindowTest::topLevel(const char* name) {
  for (QWidget* const widget : QApplication::topLevelWidgets())
    if (widget->objectName() == QLatin1String(name)) return widget;
  return nullptr;
}

QModelIndex WindowTest::rowBelow(const QModelIndex& parent, const QString& name) const {
  const QAbstractItemModel& rows = *list().model();
  for (int i = 0; i < rows.rowCount(parent); ++i) {
    const QModelIndex index = rows.index(i, ConnectionModel::Name, parent);
    if (index.data().toString() == name) return index;
    if (const QModelIndex below = rowBelow(index, name); below.isValid()) return below;
  }
  return {};
}

QModelIndex WindowTest::row(const QString& name) const {
  return rowBelow({}, name);
}

Target WindowTest::targetOf(const QString& name) const {
  return row(name).data(ConnectionModel::TargetRole).value<Target>();
}

QString WindowTest::stateOf(const QString& name) const {
  return row(name).siblingAtColumn(ConnectionModel::State).data().toString();
}

void WindowTest::click(QWidget* widget) {
  ASSERT_NE(widget, nullptr);
  ASSERT_TRUE(widget->isVisible()) << widget->objectName().toStdString();
  QTest::mouseClick(widget, Qt::LeftButton);
}

void WindowTest::clickRow(const QString& name, Qt::KeyboardModifiers modifiers) {
  const QModelIndex index = row(name);
  ASSERT_TRUE(index.isValid()) << name.toStdString();
  QTest::mouseClick(list().viewport(), Qt::LeftButton, modifiers, list().visualRect(index).center());
}

QStringList WindowTest::messages() const {
  QStringList texts;
  const QWidget* const bar = find<QWidget>("messageBar");
  for (const QWidget* const line : bar->findChildren<QWidget*>(QStringLiteral("messageLine")))
    if (!line->isHidden()) texts.prepend(line->findChild<QLabel*>(QStringLiteral("messageText"))->text());
  return texts;
}

bool WindowTest::waitForMessage(const QString& part) {
  return waitFor([&] { return messages().join(QLatin1Char('\n')).contains(part); });
}

QWidget* WindowTest::messageButton(const char* name) const {
  QWidget* newest = nullptr;
  const QWidget* const bar = find<QWidget>("messageBar");
  for (const QWidget* const line : bar->findChildren<QWidget*>(QStringLiteral("messageLine")))
    if (!line->isHidden())
      if (auto* const button = line->findChild<QWidget*>(QString::fromLatin1(name))) newest = button;
  return newest;
}

}  // namespace onhook::test
