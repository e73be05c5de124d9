#include "core/linux/LinkMonitor.h"

#include <gtest/gtest.h>

namespace onhook {
namespace {

TEST(LinkMonitor, KnowsTheInterfaceThatAnAddressIsReachedBy) {
  LinkMonitor monitor(true);
  ASSERT_TRUE(monitor.isKnown());
  const NetworkLink* const loopback = monitor.table().byName("lo");
  ASSERT_NE(loopback, nullptr);
  for (int again = 0; again < 3; ++again)
    EXPECT_EQ(monitor.interfaceTowards("127.0.0.1"), std::optional(loopback->index));
}

TEST(LinkMonitor, ANameIsNoAddress) {
  LinkMonitor monitor(true);
  for (const char* text : {"", "vpn.example", "127.0.0", "127.0.0.1/8", ":", "::x", "%lo"})
    EXPECT_EQ(monitor.interfaceTowards(text), std::nullopt) << text;
  EXPECT_TRUE(monitor.dump()) << "its questions do not mix";
}

}  // namespace
}  // namespace onhook
