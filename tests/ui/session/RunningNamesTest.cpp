#include "ui/session/RunningNames.h"

#include <gtest/gtest.h>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"

namespace onhook {
namespace {

using test::bundle;
using test::FakeProvider;
using test::vpn;
using test::waitFor;

TEST(RunningNamesTest, HangUpsByNameAndNoWatches) {
  const std::shared_ptr<Runtime> runtime = std::make_shared<SystemRuntime>();
  const auto provider = std::make_shared<FakeProvider>();
  ConnectionMonitor monitor(runtime);
  HangUpController controller(runtime);
  monitor.addProvider(provider);
  provider->onHangUp([](const Target&) { return Reply{}; });  // a yes, and nothing happens
  provider->list({vpn("office"), vpn("home"), bundle("isdn")});
  ASSERT_TRUE(waitFor([&] { return monitor.snapshots()[0].connections.size() == 3; }));
  EXPECT_TRUE(namesOfRunningHangUps(monitor, controller).isEmpty());

  controller.watch(provider, vpn("home").target);
  EXPECT_TRUE(namesOfRunningHangUps(monitor, controller).isEmpty());
  controller.hangUp(provider, vpn("office").target);
  controller.hangUp(provider, bundle("isdn").links[1].target);
  EXPECT_EQ(namesOfRunningHangUps(monitor, controller), (QStringList{"isdn, link 2", "office"}));
  controller.hangUp(provider, vpn("home").target);
  EXPECT_EQ(namesOfRunningHangUps(monitor, controller).size(), 3) << "a watch became one";
}

TEST(RunningNamesTest, AReasonIsShort) {
  EXPECT_EQ(reasonToWait({}), "");
  EXPECT_EQ(reasonToWait({"office"}), "Hanging up office.");
  EXPECT_EQ(reasonToWait({"a", "b", "c"}), "Hanging up a, b, c.");
  EXPECT_EQ(reasonToWait({"a", "b", "c", "d", "e"}), "Hanging up a, b, c and 2 more.");
}

}  // namespace
}  // namespace onhook
