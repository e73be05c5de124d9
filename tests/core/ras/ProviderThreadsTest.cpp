#include "tests/contract/faults/OddRuntime.h"
#include "tests/core/ras/ProviderTest.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using ras::StandInEntry;

using RasThreadsTest = RasProviderTest;

TEST_F(RasThreadsTest, AFailedDialIsHungUpAsSoonAsThereIsAThreadForIt) {
  startWith({{.name = "office", .start = StandInEntry::Start::idle, .dialTakes = 100ms, .dialFails = 676}});
  const auto machine = std::make_shared<OddRuntime>(time.runtime());
  provider = std::make_shared<RasProvider>(machine, standIn->system());
  const std::string entry = entryId("office");
  machine->haveNoThreads();
  ASSERT_TRUE(provider->actor().dial(entry).target);
  time.sleep(2s);
  EXPECT_EQ(standIn->hangUps("office"), 0);
  EXPECT_TRUE(standIn->standsReally("office")) << "it keeps its port meanwhile";
  machine->haveThreadsAgain();
  EXPECT_TRUE(
      eventually([&] { return standIn->hangUps("office") == 1 && !standIn->standsReally("office"); }));
}

}  // namespace
}  // namespace onhook
