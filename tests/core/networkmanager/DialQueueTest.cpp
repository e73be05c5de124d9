#include "core/providers/networkmanager/DialQueue.h"

#include <gmock/gmock.h>

#include "core/linux/ThreadState.h"

namespace onhook::networkmanager {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class DialQueueTest : public testing::Test {
 protected:
  const std::shared_ptr<ThreadState> state = std::make_shared<ThreadState>("some");
  DialQueue queue{state};
};

TEST_F(DialQueueTest, ACallWaitsForALookThatBeginsAfterIt) {
  state->askLookAtAll();
  const auto underWay = state->takeLook().number;
  const auto call = std::make_shared<DialCall>("u");
  queue.post(call);
  EXPECT_TRUE(state->isLookAsked());
  EXPECT_THAT(queue.takeAfter(underWay), IsEmpty());
  const auto number = state->takeLook().number;
  EXPECT_THAT(queue.takeAfter(number), ElementsAre(call));
  EXPECT_THAT(queue.takeAfter(number), IsEmpty()) << "once";
}

TEST_F(DialQueueTest, ClosedItAnswersWhoWaitsAndWhoComes) {
  const auto waiting = std::make_shared<DialCall>("u"), late = std::make_shared<DialCall>("v");
  queue.post(waiting);
  const Error why{ErrorDomain::onhook, "ended", "It ended.", ""};
  queue.close(why);
  queue.post(late);
  EXPECT_EQ(waiting->wait().error, why);
  EXPECT_EQ(late->wait().error, why);
  EXPECT_EQ(late->wait().target, std::nullopt);
}

TEST_F(DialQueueTest, TheFirstAnswerCounts) {
  DialCall call("u");
  call.answer({Target{"some", "3", std::nullopt}, std::nullopt});
  call.answer({std::nullopt, Error{}});
  EXPECT_TRUE(call.wait().target);
}

}  // namespace
}  // namespace onhook::networkmanager
