#include <gmock/gmock.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "core/SystemRuntime.h"
#include "core/linux/FileDescriptor.h"
#include "core/linux/ThreadState.h"
#include "core/providers/networkmanager/NetworkManagerProvider.h"
#include "core/providers/networkmanager/Worker.h"

namespace onhook {
namespace {

/// Waits until the provider's list satisfies `holds`.
template <class Holds>
Snapshot waitFor(Provider& provider, Holds holds) {
  const auto wakeup = std::make_shared<Wakeup>();
  const Subscription subscription = provider.observer().subscribeToList(wakeup);
  SystemRuntime runtime;
  while (true) {
    const auto seen = wakeup->count();
    Snapshot snapshot = provider.observer().snapshot();
    if (holds(snapshot)) return snapshot;
    runtime.wait(*wakeup, seen, TimePoint::max());
  }
}

std::string socketPath() {
  return testing::TempDir() + "onhook-bus-" + std::to_string(::getpid());
}

/// An address where nobody listens.
std::string noBus() {
  return "unix:path=" + testing::TempDir() + "onhook-no-bus";
}

/// A bus that takes connections and never says a word.
class SilentBus {
 public:
  SilentBus() : socket_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    socketPath().copy(address.sun_path, sizeof address.sun_path - 1);
    ::unlink(address.sun_path);
    bound_ = ::bind(socket_.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
             ::listen(socket_.get(), 8) == 0;
  }
  ~SilentBus() { ::unlink(socketPath().c_str()); }
  bool isBound() const { return bound_; }

 private:
  FileDescriptor socket_;
  bool bound_ = false;
};

const Target target{"networkmanager", "3-a-:1.5-9b705372", std::nullopt};

TEST(NetworkManagerProvider, SaysThatThereIsNoBus) {
  NetworkManagerProvider provider({.busAddress = noBus()});
  const Snapshot snapshot = waitFor(provider, [](const Snapshot& seen) { return seen.look >= 1; });
  EXPECT_EQ(snapshot.provider, "networkmanager");
  EXPECT_EQ(snapshot.reach, Reach::absent);
  ASSERT_TRUE(snapshot.reason);
  EXPECT_EQ(snapshot.reason->domain, ErrorDomain::posix);
  EXPECT_NE(snapshot.reason->advice, "");

  Provider& seam = provider;
  EXPECT_EQ(seam.observer().presence(target).state, PresenceState::cannotTell);
  EXPECT_TRUE(seam.observer().presence(target).providerLost);
  EXPECT_EQ(seam.actor().hangUp(target).kind, Reply::Kind::noAnswer);
}

TEST(NetworkManagerProvider, ALookIsDoneAlsoWithoutABus) {
  NetworkManagerProvider provider({.busAddress = noBus()});
  Provider& seam = provider;
  const auto wakeup = std::make_shared<Wakeup>();
  const Subscription subscription = seam.observer().subscribe(target, wakeup);
  const auto number = seam.observer().look(target);
  SystemRuntime runtime;
  while (true) {
    const auto seen = wakeup->count();
    if (seam.observer().presence(target).look >= number) break;
    runtime.wait(*wakeup, seen, TimePoint::max());
  }
}

TEST(NetworkManagerProvider, ABusThatNeverAnswersIsSaidNotToAnswer) {
  const SilentBus bus;
  ASSERT_TRUE(bus.isBound());
  NetworkManagerProvider provider(
      {.busAddress = "unix:path=" + socketPath(), .lookTimeout = std::chrono::milliseconds(50)});
  const Snapshot snapshot = waitFor(provider, [](const Snapshot& seen) { return seen.look >= 1; });
  EXPECT_EQ(snapshot.reach, Reach::notAnswering);
}

TEST(NetworkManagerProvider, WhatIsNoneOfItsTargetsIsNotThere) {
  const SilentBus bus;
  ASSERT_TRUE(bus.isBound());
  NetworkManagerProvider provider(
      {.busAddress = "unix:path=" + socketPath(), .lookTimeout = std::chrono::milliseconds(50)});
  Provider& seam = provider;
  EXPECT_EQ(seam.actor().hangUp({"networkmanager", "nonsense", std::nullopt}).kind, Reply::Kind::notThere);
  EXPECT_EQ(seam.actor().hangUp({"networkmanager", target.connection, "1"}).kind, Reply::Kind::notThere);
}

TEST(NetworkManagerProvider, WithoutABusADialFailsAtOnce) {
  NetworkManagerProvider provider({.busAddress = noBus()});
  Provider& seam = provider;
  const DialResult dialed = seam.actor().dial("a-b-c");
  EXPECT_FALSE(dialed.target);
  ASSERT_TRUE(dialed.error);
  EXPECT_EQ(dialed.error->domain, ErrorDomain::posix);
}

TEST(NetworkManagerProvider, ADialIsNotKeptWaitingByABusThatNeverAnswers) {
  const SilentBus bus;
  ASSERT_TRUE(bus.isBound());
  NetworkManagerProvider provider(
      {.busAddress = "unix:path=" + socketPath(), .lookTimeout = std::chrono::milliseconds(50)});
  Provider& seam = provider;
  const DialResult dialed = seam.actor().dial("a-b-c");
  ASSERT_TRUE(dialed.error);
  EXPECT_EQ(dialed.error->code, "org.freedesktop.DBus.Error.NoReply");
}

TEST(NetworkManagerProvider, ItsThreadEndsAtOnceAndAnswersWhoStillWaits) {
  const SilentBus bus;
  ASSERT_TRUE(bus.isBound());
  const auto state = std::make_shared<ThreadState>("networkmanager");
  auto worker = std::make_unique<networkmanager::Worker>(
      NetworkManagerOptions{.busAddress = "unix:path=" + socketPath(), .lookTimeout = std::chrono::hours(1)},
      state);
  const auto call = std::make_shared<HangUpCall>(target);
  state->post(call);
  const auto dial = std::make_shared<networkmanager::DialCall>("a-b-c");
  worker->post(dial);
  worker.reset();
  EXPECT_EQ(call->wait().kind, Reply::Kind::noAnswer);
  EXPECT_EQ(dial->wait().error->code, "ended");
}

}  // namespace
}  // namespace onhook
