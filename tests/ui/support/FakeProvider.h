#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "core/Provider.h"
#include "core/Subscribers.h"

namespace onhook::test {

/// A provider that shows what the test lists and does as it is told. What is listed is up, what is not is
/// gone; every look is done at once. Any thread.
class FakeProvider final : public Provider, private Observer, private Actor {
 public:
  using HangUp = std::function<Reply(const Target&)>;
  using Dial = std::function<DialResult(const std::string& entry)>;

  explicit FakeProvider(std::string name = "fake", std::string displayName = "Fake system");

  /// The whole list from now on.
  void list(std::vector<Connection> connections);
  /// Its connection leaves the list; or the link its bundle.
  void remove(const Target& target);
  /// All that can be dialed from now on.
  void listEntries(std::vector<Entry> entries);
  void setReach(Reach reach, std::optional<Error> reason = std::nullopt);
  /// What presence() says of the target from now on, listed or not; none: by the list again.
  void setPresence(const Target& target, std::optional<Presence> presence);
  /// What a request to hang up does; without, the target leaves the list at once and the answer is yes.
  void onHangUp(HangUp hangUp);
  /// The same for the harder way.
  void onForce(HangUp force);
  /// What a request to dial does; without, it is refused.
  void onDial(Dial dial);
  /// What mayHangUp() says of every target from now on; at first yes.
  void setPermission(const Permission& permission);

  /// Every call from now on blocks for that long or until release(); calls made on the thread `but` abort the
  /// program.
  void blockEveryCall(Duration span, std::thread::id but);
  void release();
  /// How many calls are blocked now.
  int blocked() const;

  /// How many requests to hang up exactly this target were made.
  int hangUps(const Target& target) const;
  int forces(const Target& target) const;
  int keepDowns(const Target& target) const;
  int looksAtAll() const;
  /// How many requests to dial that entry were made.
  int dials(const std::string& entry) const;

  std::string name() const override { return name_; }
  std::string displayName() const override { return displayName_; }
  Observer& observer() override { return *this; }
  Actor& actor() override { return *this; }

 private:
  Snapshot snapshot() const override;
  Presence presence(const Target& target) const override;
  std::uint64_t look(const Target& target) override;
  std::uint64_t lookAtAll() override;
  Subscription subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup) override;
  Subscription subscribeToList(std::shared_ptr<Wakeup> wakeup) override;
  Reply hangUp(const Target& target) override;
  Reply force(const Target& target) override;
  /// The target leaves the list at once, and the answer is yes.
  Reply keepDown(const Target& target) override;
  DialResult dial(const std::string& entry, DialWith with) override;
  Permission mayHangUp(const Target& target) const override;

  void block() const;
  void tellAll() const;
  Presence presenceByList(const Target& target) const;

  const std::string name_;
  const std::string displayName_;
  Subscribers subscribers_;
  mutable std::mutex mutex_;
  mutable std::condition_variable released_;
  // Guarded by the mutex:
  Snapshot snapshot_;
  std::map<Target, Presence> presences_;
  std::map<Target, int> hangUps_, forces_, keepDowns_;
  std::map<std::string, int> dials_;
  int looksAtAll_ = 0;
  HangUp onHangUp_, onForce_;
  Dial onDial_;
  Permission permission_{Authority::yes, std::nullopt};
  Duration blocks_{};
  std::thread::id forbidden_;
  mutable int blocked_ = 0;
};

}  // namespace onhook::test
