#include "tests/windows/stand_in/StandInTest.h"

// What RAS does when it does not do as it should, and calls that block.
namespace onhook::ras {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

class StandInOutagesTest : public StandInTest {
 protected:
  /// Makes a call on a thread of its own; what it answered, or nothing yet.
  using Answer = std::shared_ptr<std::atomic<int>>;
  Answer inBackground(std::function<Dword()> call) {
    Answer answer = std::make_shared<std::atomic<int>>(-1);
    time.runtime()->launch([=] { *answer = static_cast<int>(call()); });
    return answer;
  }
  bool answered(const Answer& answer) {
    return time.eventually([&] { return *answer != -1; });
  }
};

TEST_F(StandInOutagesTest, AwayNothingIsAnsweredAndNothingEnds) {
  start({.entries = {{.name = "office"}}});
  const Handle handle = handleOf("office");
  standIn->play("away 1722");
  std::vector<Connection> rows;
  EXPECT_EQ(enumerate(rows), 1722u);
  EXPECT_EQ(statusCode(handle), 1722u);
  EXPECT_EQ(api.hangUp(handle), 1722u);
  EXPECT_EQ(standIn->hangUps("office"), 0) << "it never heard of it";
  Wide text[200];
  EXPECT_EQ(api.getErrorString(676, text, 200), code::success) << "texts are the library's own";
  standIn->play("back");
  EXPECT_EQ(handleOf("office"), handle);
}

TEST_F(StandInOutagesTest, TheEnumerationAloneCanFail) {
  start({.entries = {{.name = "office"}}});
  const Handle handle = handleOf("office");
  standIn->play("enumeration-fails 5");
  std::vector<Connection> rows;
  EXPECT_EQ(enumerate(rows), 5u);
  EXPECT_EQ(stateOf(handle), state::connected);
  EXPECT_EQ(api.hangUp(handle), code::success);
}

TEST_F(StandInOutagesTest, FrozenCallsBlockUntilItGoesOn) {
  start({.entries = {{.name = "office"}}});
  const Handle handle = handleOf("office");
  standIn->play("frozen");
  const Answer answer = inBackground([this, handle] { return statusCode(handle); });
  time.sleep(200ms);
  EXPECT_EQ(*answer, -1);
  standIn->play("back");
  EXPECT_TRUE(answered(answer));
  EXPECT_EQ(*answer, 0);
}

TEST_F(StandInOutagesTest, CanBeginWithTheFirstHangUp) {
  start({.entries = {{.name = "office"}, {.name = "home"}},
         .outages = {{.afterHangUp = true, .from = 0ms, .until = 300ms}}});
  const Handle office = handleOf("office");
  EXPECT_THAT(listed(), ElementsAre("office", "home"));
  EXPECT_EQ(api.hangUp(office), code::success);
  std::vector<Connection> rows;
  EXPECT_EQ(enumerate(rows), 1722u);
  EXPECT_TRUE(time.eventually([&] { return enumerate(rows) == code::success; }));
}

TEST_F(StandInOutagesTest, ACustomDialerBlocksInsideTheCall) {
  start({.entries = {{.name = "stands", .hangUp = {.takes = standInNever, .callTakes = standInNever}},
                     {.name = "ends", .hangUp = {.takes = 0ms, .callTakes = standInNever}},
                     {.name = "slow", .hangUp = {.takes = 0ms, .callTakes = 300ms}}}});
  const Handle stands = handleOf("stands"), ends = handleOf("ends"), slow = handleOf("slow");
  const TimePoint asked = time.runtime()->now();
  const Answer first = inBackground([this, stands] { return api.hangUp(stands); });
  const Answer second = inBackground([this, ends] { return api.hangUp(ends); });
  const Answer third = inBackground([this, slow] { return api.hangUp(slow); });
  EXPECT_TRUE(gone(ends)) << "it ends though the call does not";
  EXPECT_TRUE(answered(third));
  EXPECT_GE(time.runtime()->now() - asked, 300ms);
  EXPECT_EQ(*first, -1);
  EXPECT_EQ(*second, -1);
  EXPECT_EQ(statusCode(stands), code::success);
  standIn.reset();
  EXPECT_TRUE(answered(first)) << "what blocks ends with the stand-in";
  EXPECT_TRUE(answered(second));
}

TEST_F(StandInOutagesTest, LooksCanTakeTheirTime) {
  start({.entries = {{.name = "office"}}, .callTakes = 200ms});
  const TimePoint asked = time.runtime()->now();
  EXPECT_THAT(listed(), ElementsAre("office"));
  EXPECT_GE(time.runtime()->now() - asked, 200ms);
  EXPECT_EQ(standIn->calls("RasEnumConnections"), 1);
  EXPECT_EQ(standIn->calls("RasHangUp"), 0);
}

TEST_F(StandInOutagesTest, FunctionsCanBeMissing) {
  start({.missing = {"RasGetProjectionInfoEx", "RasDialDlg"}});
  EXPECT_FALSE(api.getProjectionInfoEx);
  EXPECT_FALSE(api.dialDialog);
  EXPECT_TRUE(api.getProjectionInfo);
}

TEST_F(StandInOutagesTest, TheLibraryCanBeMissing) {
  standIn.emplace(time.runtime(), StandInScript{.loadError = 126});
  const RasSystem system = standIn->system();
  EXPECT_EQ(system.loadError, 126u);
  EXPECT_FALSE(system.api.enumConnections);
  EXPECT_FALSE(system.host->systemText(126).empty());
}

}  // namespace
}  // namespace onhook::ras
