#include "ui/session/OrderedHangUps.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::letPass;
using test::modem;
using test::vpn;
using test::waitFor;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class OrderedHangUpsTest : public testing::Test {
 protected:
  OrderedHangUpsTest() {
    // Says yes; the test ends things itself.
    for (const auto& provider : {provider_, other_})
      provider->onHangUp([](const Target&) { return Reply{}; });
    modem_.interface = "ppp0";
    work_.goesOver = {"ppp0"};
    inner_.goesOver = {work_.interface};
    far_.target.provider = "other";
    far_.goesOver = {"ppp0"};
  }

  void listAll(const std::vector<Connection>& connections) {
    std::vector<Connection> own, others;
    for (const Connection& connection : connections)
      (connection.target.provider == "other" ? others : own).push_back(connection);
    provider_->list(own);
    other_->list(others);
    monitor_.addProvider(provider_);
    monitor_.addProvider(other_);
    ASSERT_TRUE(waitFor([&] {
      return std::ranges::all_of(connections,
                                 [&](const Connection& one) { return monitor_.find(one.target); });
    }));
  }
  std::vector<Target> listMany() {
    std::vector<Connection> many;
    std::vector<Target> targets;
    for (int i = 0; i < 120; ++i) {
      many.push_back(vpn("vpn" + std::to_string(i)));
      targets.push_back(many.back().target);
    }
    listAll(many);
    return targets;
  }
  bool end(const Connection& connection) {
    (connection.target.provider == "other" ? other_ : provider_)->remove(connection.target);
    return waitFor([&] { return !controller_.running(connection.target); });
  }

  Connection modem_ = modem("modem");
  Connection work_ = vpn("work");
  Connection inner_ = vpn("inner");
  Connection far_ = vpn("far");
  std::shared_ptr<test::FakeProvider> provider_ = std::make_shared<test::FakeProvider>();
  std::shared_ptr<test::FakeProvider> other_ = std::make_shared<test::FakeProvider>("other", "Other system");
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  OrderedHangUps hangUps_{monitor_, controller_};
};

TEST_F(OrderedHangUpsTest, OfManySomeBeginAtATimeSoThatTheWindowGoesOn) {
  const std::vector<Target> targets = listMany();
  hangUps_.begin(targets);
  EXPECT_LT(controller_.runningTargets().size(), targets.size());
  EXPECT_FALSE(hangUps_.pending().empty());
  EXPECT_TRUE(waitFor([&] { return controller_.runningTargets().size() == targets.size(); }));
  EXPECT_THAT(hangUps_.pending(), IsEmpty());
}

TEST_F(OrderedHangUpsTest, OfManyThoseThatHaveNotBegunCanBeStopped) {
  const std::vector<Target> targets = listMany();
  hangUps_.begin(targets);
  const auto begun = controller_.runningTargets();
  hangUps_.stop();
  letPass(50ms);
  EXPECT_EQ(controller_.runningTargets(), begun);
}

TEST_F(OrderedHangUpsTest, OneAfterTheOtherDownToTheCarrier) {
  listAll({modem_, work_, inner_});
  hangUps_.begin({modem_.target, work_.target, inner_.target});
  EXPECT_THAT(controller_.runningTargets(), ElementsAre(inner_.target));
  EXPECT_THAT(hangUps_.pending(), ElementsAre(modem_.target, work_.target));
  EXPECT_THAT(hangUps_.awaited(modem_.target), ElementsAre(work_.target));
  ASSERT_TRUE(end(inner_));
  EXPECT_THAT(controller_.runningTargets(), ElementsAre(work_.target));
  EXPECT_THAT(hangUps_.pending(), ElementsAre(modem_.target));
  ASSERT_TRUE(end(work_));
  EXPECT_THAT(controller_.runningTargets(), ElementsAre(modem_.target));
  EXPECT_THAT(hangUps_.pending(), IsEmpty());
}

TEST_F(OrderedHangUpsTest, AcrossSystems) {
  listAll({modem_, far_});
  hangUps_.begin({modem_.target, far_.target});
  EXPECT_THAT(hangUps_.pending(), ElementsAre(modem_.target));
  ASSERT_TRUE(end(far_));
  EXPECT_THAT(controller_.runningTargets(), ElementsAre(modem_.target));
}

TEST_F(OrderedHangUpsTest, WhateverTheOutcomeTheCarrierIsAsked) {
  provider_->onHangUp([this](const Target& target) {
    if (target != work_.target) return Reply{};
    return Reply{Reply::Kind::refused, Error{ErrorDomain::onhook, "no", "No.", ""}};
  });
  listAll({modem_, work_});
  hangUps_.begin({modem_.target, work_.target});
  EXPECT_TRUE(waitFor([&] { return provider_->hangUps(modem_.target) == 1; }));
}

TEST_F(OrderedHangUpsTest, WhatIsHungUpAlreadyIsWaitedForToo) {
  listAll({modem_, work_});
  controller_.hangUp(provider_, work_.target);
  hangUps_.begin({modem_.target});
  EXPECT_THAT(hangUps_.pending(), ElementsAre(modem_.target));
  ASSERT_TRUE(end(work_));
  EXPECT_THAT(hangUps_.pending(), IsEmpty());
}

TEST_F(OrderedHangUpsTest, AskedTwiceItIsPendingOnce) {
  listAll({modem_, work_});
  const QSignalSpy changes(&hangUps_, &OrderedHangUps::changed);
  hangUps_.begin({modem_.target, work_.target});
  hangUps_.begin({modem_.target, work_.target});
  EXPECT_THAT(hangUps_.pending(), ElementsAre(modem_.target));
  EXPECT_GE(changes.count(), 1);
  ASSERT_TRUE(waitFor([&] { return provider_->hangUps(work_.target) == 1; }));
  ASSERT_TRUE(end(work_));
  ASSERT_TRUE(waitFor([&] { return provider_->hangUps(modem_.target) == 1; }));
  EXPECT_EQ(provider_->hangUps(work_.target), 1);
}

TEST_F(OrderedHangUpsTest, InAHurryAllBegin) {
  listAll({modem_, work_, inner_});
  hangUps_.begin({modem_.target, work_.target, inner_.target});
  hangUps_.hurry();
  EXPECT_THAT(controller_.runningTargets(), UnorderedElementsAre(modem_.target, work_.target, inner_.target));
  EXPECT_THAT(hangUps_.pending(), IsEmpty());
}

TEST_F(OrderedHangUpsTest, StoppedTheCarrierStaysUp) {
  listAll({modem_, work_});
  hangUps_.begin({modem_.target, work_.target});
  hangUps_.stop();
  EXPECT_THAT(hangUps_.pending(), IsEmpty());
  ASSERT_TRUE(end(work_));
  letPass(std::chrono::milliseconds(100));
  EXPECT_EQ(provider_->hangUps(modem_.target), 0);
}

}  // namespace
}  // namespace onhook
