#pragma once

#include <gtest/gtest.h>

#include <QTest>
#include <QTreeView>
#include <QWidget>
#include <memory>
#include <vector>

#include "core/SystemRuntime.h"
#include "core/providers/simulated/SimulatedProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Dialing.h"
#include "ui/session/HangUpController.h"
#include "ui/window/Actions.h"
#include "ui/window/MainWindow.h"

namespace onhook::test {

/// The window over a practice network, driven as a person does: widgets by their object names, mouse and
/// keys.
class WindowTest : public ::testing::Test {
 protected:
  WindowTest();
  ~WindowTest() override;

  /// Opens the window over that network and waits until all of it is listed.
  void open(SimulatedScript script);
  /// Opens it over any providers; nothing is waited for.
  void openOver(const std::vector<std::shared_ptr<Provider>>& providers);

  /// An entry that is connected and takes that long to go.
  static SimulatedEntry vpn(const std::string& name, Duration takes = std::chrono::milliseconds(200));
  /// The same with two links.
  static SimulatedEntry bundle(const std::string& name, Duration takes = std::chrono::milliseconds(200));

  template <class Kind>
  Kind* find(const char* name) const {
    Kind* const found = window_->findChild<Kind*>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
  }
  /// A window of its own, or null.
  static QWidget* topLevel(const char* name);
  QTreeView& list() const { return *find<QTreeView>("connections"); }

  /// The row of that name, also of a link; invalid when it is not listed.
  QModelIndex row(const QString& name) const;
  Target targetOf(const QString& name) const;
  QString stateOf(const QString& name) const;

  void click(QWidget* widget);
  void click(const char* name) { click(find<QWidget>(name)); }
  void clickRow(const QString& name, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  /// The texts of the messages in the bar, newest first.
  QStringList messages() const;
  /// The bar shows a message with that text in it, now or soon.
  bool waitForMessage(const QString& part);
  /// The button of that name in the newest message that has one.
  QWidget* messageButton(const char* name) const;

  std::shared_ptr<SystemRuntime> runtime_ = std::make_shared<SystemRuntime>();
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  Dialing dialing_{monitor_, controller_, runtime_};
  std::shared_ptr<SimulatedProvider> network_;
  std::function<void()> startPractice_;
  std::unique_ptr<MainWindow> window_;

 private:
  QModelIndex rowBelow(const QModelIndex& parent, const QString& name) const;
};

}  // namespace onhook::test
