#include "ui/tray/TrayIcon.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QImage>
#include <memory>
#include <vector>

#include "core/SystemRuntime.h"
#include "resources/Icons.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Dialing.h"
#include "ui/session/HangUpController.h"

namespace onhook::test {
namespace {

/// The drawing without its colours: what stands out from what.
QImage shapeOf(Summary::State state, int size) {
  return Icons::get(TrayIcon::iconName(state))
      .pixmap(size, size)
      .toImage()
      .convertToFormat(QImage::Format_ARGB32)
      .convertToFormat(QImage::Format_Grayscale8);
}

int pixelsThatDiffer(const QImage& one, const QImage& other) {
  constexpr int visible = 60;
  int count = 0;
  for (int y = 0; y < one.height(); ++y)
    for (int x = 0; x < one.width(); ++x)
      count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > visible;
  return count;
}

TEST(TrayIconTest, StatesAreToldApartWithoutColour) {
  const std::vector<Summary::State> states = {Summary::State::none, Summary::State::connected,
                                              Summary::State::problem, Summary::State::hangingUp};
  for (const int size : {16, 22})
    for (std::size_t i = 0; i < states.size(); ++i)
      for (std::size_t j = i + 1; j < states.size(); ++j)
        EXPECT_GT(pixelsThatDiffer(shapeOf(states[i], size), shapeOf(states[j], size)), size * size / 10)
            << TrayIcon::iconName(states[i]).toStdString() << " "
            << TrayIcon::iconName(states[j]).toStdString();
}

TEST(TrayIconTest, WithoutATrayNothingIsAvailableAndTheToolTipGoesOn) {
  const auto runtime = std::make_shared<SystemRuntime>();
  const auto provider = std::make_shared<FakeProvider>();
  ConnectionMonitor monitor(runtime);
  monitor.addProvider(provider);
  HangUpController controller(runtime);
  Dialing dialing(monitor, controller, runtime);
  QAction hangUpAll, showWindow, quit;
  TrayIcon icon(monitor, controller, dialing, {&hangUpAll, &showWindow, &quit});
  icon.start();
  letPass(std::chrono::milliseconds(100));
  EXPECT_FALSE(icon.isAvailable());
  EXPECT_TRUE(icon.toolTip().contains("nothing connected")) << icon.toolTip().toStdString();
  provider->list({vpn("alpha")});
  EXPECT_TRUE(waitFor([&] { return icon.toolTip().contains("1 connected"); }))
      << icon.toolTip().toStdString();
}

}  // namespace
}  // namespace onhook::test
