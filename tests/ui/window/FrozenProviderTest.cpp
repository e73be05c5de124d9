#include <QAction>
#include <thread>

#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Heartbeat.h"
#include "tests/ui/window/WindowTest.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;
using FrozenProviderTest = WindowTest;

// The fake aborts the program when it is called on the UI thread; the heartbeat tells of everything else.
TEST_F(FrozenProviderTest, WindowGoesOnWhileEveryCallBlocks) {
  const auto provider = std::make_shared<FakeProvider>();
  provider->list({test::vpn("alpha"), test::vpn("beta")});
  openOver({provider});
  ASSERT_TRUE(waitFor([&] { return list().model()->rowCount() == 2; }));
  provider->blockEveryCall(10s, std::this_thread::get_id());

  Heartbeat heartbeat;
  clickRow("alpha");
  click("hangUpButton");
  EXPECT_TRUE(waitFor([&] { return stateOf("alpha").startsWith("hanging up"); }));
  window_->actions().refresh->trigger();
  QTest::keyClick(&list(), Qt::Key_Down);
  QTest::keyClick(&list(), Qt::Key_Delete);
  letPass(3s);
  EXPECT_TRUE(stateOf("beta").startsWith("hanging up")) << stateOf("beta").toStdString();
  click("stopWaitingButton");
  EXPECT_TRUE(waitForMessage("Stopped waiting for beta"));
  window_->close();
  EXPECT_GT(heartbeat.beats(), 10);
  EXPECT_LT(heartbeat.longestGap(), 2s) << "one blocked call takes 10 s";
  provider->release();
}

TEST_F(FrozenProviderTest, OthersAreListedWhileOneBlocksFromTheStart) {
  const auto frozen = std::make_shared<FakeProvider>("frozen", "Frozen");
  frozen->blockEveryCall(10s, std::this_thread::get_id());
  const auto healthy = std::make_shared<FakeProvider>();
  healthy->list({test::vpn("alpha")});
  Heartbeat heartbeat;
  openOver({frozen, healthy});
  EXPECT_TRUE(waitFor([&] { return row("alpha").isValid(); }, 8s));
  EXPECT_LT(heartbeat.longestGap(), 2s);
  frozen->release();
}

}  // namespace
}  // namespace onhook::test
