#include "app/EarlySystems.h"

#include <gtest/gtest.h>

#include <vector>

#include "app/SystemProviders.h"
#include "app/Wiring.h"
#include "core/SystemRuntime.h"

namespace onhook {
namespace {

std::vector<SystemProvider> all() {
  return systemProviders(std::make_shared<SystemRuntime>());
}

TEST(EarlySystemsTest, MakesThoseThatAreWatchedAndGivesEachOnce) {
  const std::string first = all().front().name;
  EarlySystems systems([&first](const std::string& name) { return name == first; });
  for (const SystemProvider& one : all()) {
    if (one.name != first) {
      EXPECT_EQ(systems.take(one.name), nullptr) << one.name;
    }
  }
  const auto made = systems.take(first);
  ASSERT_NE(made, nullptr);
  EXPECT_EQ(made->name(), first);
  EXPECT_EQ(systems.take(first), nullptr);
}

TEST(EarlySystemsTest, TheyAreTheOnesThatAreWatched) {
  const std::string first = all().front().name;
  const auto isFirst = [&first](const std::string& name) { return name == first; };
  EarlySystems systems(isFirst);
  Provider* given = nullptr;
  Wiring wiring(false, {.isWatched = isFirst, .made = [&](const std::string& name) {
                          auto made = systems.take(name);
                          given = made.get();
                          return made;
                        }});
  ASSERT_NE(given, nullptr);
  EXPECT_EQ(wiring.monitor().provider(first).get(), given);
}

}  // namespace
}  // namespace onhook
