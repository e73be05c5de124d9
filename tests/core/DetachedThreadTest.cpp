#include "core/DetachedThread.h"

#include <gtest/gtest.h>

#include <memory>
#include <thread>

#include "core/SystemRuntime.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;

/// False when the wakeup does not get that far: it stands still for a minute. How long it takes as a whole is
/// the machine's affair.
bool reaches(Wakeup& wakeup, std::uint64_t count) {
  for (std::uint64_t seen = wakeup.count(); seen < count; seen = wakeup.count()) {
    wakeup.waitUntil(seen, std::chrono::steady_clock::now() + 1min);
    if (wakeup.count() == seen) return false;
  }
  return true;
}

TEST(DetachedThreadTest, EachOfManyRuns) {
  const auto ran = std::make_shared<Wakeup>();
  SystemRuntime runtime;
  for (int i = 0; i < 2000; ++i) runtime.launch([ran] { ran->notify(); });
  EXPECT_TRUE(reaches(*ran, 2000)) << ran->count() << " of 2000 ran";
}

TEST(DetachedThreadTest, ManyRunAtOnce) {
  const auto ran = std::make_shared<Wakeup>(), go = std::make_shared<Wakeup>(),
             ended = std::make_shared<Wakeup>();
  for (int i = 0; i < 200; ++i) {
    startDetached([ran, go, ended] {
      ran->notify();
      go->waitUntil(0, TimePoint::max());
      ended->notify();
    });
  }
  EXPECT_TRUE(reaches(*ran, 200)) << ran->count() << " of 200 ran";
  EXPECT_EQ(ended->count(), 0u);
  go->notify();
  EXPECT_TRUE(reaches(*ended, 200)) << ended->count() << " of 200 ended";
}

TEST(DetachedThreadTest, ItIsAnotherThreadThatOwnsItsWorkUntilTheEnd) {
  const auto ran = std::make_shared<Wakeup>(), freed = std::make_shared<Wakeup>();
  auto owned = std::shared_ptr<int>(new int(1), [freed](int* number) {
    delete number;
    freed->notify();
  });
  std::thread::id id;
  startDetached([&id, ran, owned = std::move(owned)] {
    id = std::this_thread::get_id();
    ran->notify();
  });
  ASSERT_TRUE(reaches(*ran, 1));
  EXPECT_NE(id, std::this_thread::get_id());
  EXPECT_TRUE(reaches(*freed, 1));
}

}  // namespace
}  // namespace onhook
