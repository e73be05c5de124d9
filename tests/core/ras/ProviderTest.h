#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "core/HangUpProcedure.h"
#include "core/providers/ras/RasProvider.h"
#include "tests/windows/stand_in/StandIn.h"
#include "tests/windows/stand_in/StandInTime.h"

namespace onhook {

/// What a call on another thread has answered, once it has.
class BackgroundReply {
 public:
  void set(const Reply& reply) {
    const std::lock_guard lock(mutex_);
    reply_ = reply;
  }
  std::optional<Reply> get() const {
    const std::lock_guard lock(mutex_);
    return reply_;
  }

 private:
  mutable std::mutex mutex_;
  std::optional<Reply> reply_;
};

/// The RAS provider over the stand-in for Windows RAS.
class RasProviderTest : public testing::Test {
 protected:
  ~RasProviderTest() override;

  /// Brings both up, and waits for the first look.
  void start(const ras::StandInScript& script);
  /// The same with these entries, and RAS as it is likeliest to be.
  void startWith(std::vector<ras::StandInEntry> entries);

  Observer& observer() { return provider->observer(); }
  Snapshot snapshot() { return observer().snapshot(); }
  /// What is known after a look of its own.
  Snapshot lookedAt();
  Presence lookedAt(const Target& target);

  /// What the list shows under that name now; none: nothing.
  std::optional<Connection> shown(const std::string& name);
  /// The same once it shows it, and it is as it should be.
  Connection waitFor(
      const std::string& name,
      const std::function<bool(const Connection&)>& isRight = [](const Connection&) { return true; });
  Target targetOf(const std::string& name) { return waitFor(name).target; }
  bool leavesList(const std::string& name);
  std::vector<std::string> names();

  /// Hangs up from the request to the outcome.
  HangUpResult hangUp(const Target& target);
  HangUpResult watch(const Target& target);
  /// The same for what lasts until the limit, which has passed as soon as it `isTime`, without a wait.
  HangUpResult hangUpToTheLimit(
      const Target& target, const std::function<bool(const HangUpProgress&)>& isTime =
                                [](const HangUpProgress& news) { return news.answered; });
  /// Only the native call, on a thread of its own that keeps the provider, as the program's does.
  std::shared_ptr<BackgroundReply> hangUpInBackground(const Target& target);
  Reply hangUpOnly(const Target& target) { return provider->actor().hangUp(target); }

  /// The id of the entry of that name, once the phone books have been read.
  std::string entryId(const std::string& name);
  DialResult dial(const std::string& name, DialWith with = DialWith::savedSecrets);

  bool eventually(const std::function<bool()>& holds) { return time.eventually(holds); }

  ras::StandInTime time;
  std::optional<ras::StandIn> standIn;
  std::shared_ptr<RasProvider> provider;

 private:
  HangUpResult run(const Target& target, HangUpProcedure::Mode mode);
};

}  // namespace onhook
