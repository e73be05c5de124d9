#include "app/SystemProviders.h"

#include <gtest/gtest.h>

#include "core/SystemRuntime.h"

namespace onhook::test {
namespace {

TEST(SystemProvidersTest, AreCalledAsTheyCallThemselves) {
  const auto all = systemProviders(std::make_shared<SystemRuntime>());
  EXPECT_FALSE(all.empty());
  for (const SystemProvider& one : all) {
    const auto provider = one.make();
    EXPECT_EQ(provider->name(), one.name);
    EXPECT_EQ(provider->displayName(), one.displayName);
  }
}

}  // namespace
}  // namespace onhook::test
