#pragma once

#include <cstddef>
#include <memory>
#include <set>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/Snapshot.h"
#include "ui/session/EntryKey.h"

namespace onhook {

/// What all providers list at one moment, and the ways to find one of it without going through it all. Never
/// changes once it is made, so any thread may read it.
class ConnectionLists {
 public:
  explicit ConnectionLists(std::vector<Snapshot> snapshots);
  ConnectionLists(const ConnectionLists&) = delete;
  ConnectionLists& operator=(const ConnectionLists&) = delete;

  const std::vector<Snapshot>& snapshots() const { return snapshots_; }
  /// Null: there is none of that provider.
  const Snapshot* of(const std::string& provider) const;
  /// The connection of that target, or that it is a link of. What is listed twice is the first of them.
  const Connection* find(const Target& target) const;
  const Entry* find(const EntryKey& key) const;
  /// Those that were dialed from that entry, in the order they are listed.
  std::vector<const Connection*> dialedFrom(const EntryKey& key) const;
  /// Those that have that device or network interface, in the order they are listed; none have an empty one.
  std::vector<const Connection*> onDevice(const std::string& device) const;
  /// As onhook::standingOn() of all that is listed, which hardly ever has to be gone through.
  std::vector<const Connection*> standingOn(const Target& carrier) const;
  /// Whether it is listed before the other one, both being of these lists.
  bool isBefore(const Connection& one, const Connection& other) const;

 private:
  struct Key {
    std::string_view provider, id;
    bool operator==(const Key&) const = default;
  };
  struct Hash {
    std::size_t operator()(const Key& key) const;
  };
  std::size_t placeOf(const Connection& connection) const;

  const std::vector<Snapshot> snapshots_;
  std::unordered_map<Key, const Connection*, Hash> connections_;
  std::unordered_map<Key, const Entry*, Hash> entries_;
  std::unordered_map<Key, std::vector<const Connection*>, Hash> byEntry_;
  std::unordered_map<std::string_view, std::vector<const Connection*>> byDevice_;
  std::set<Target> carriers_;  ///< what others say they stand on
};

/// What differs between two lists. The pointers are good as long as this is.
struct ListChanges {
  struct Changed {
    const Connection* before = nullptr;
    const Connection* now = nullptr;
  };

  std::shared_ptr<const ConnectionLists> before, now;
  std::vector<const Connection*> added;    ///< of `now`, in its order
  std::vector<Changed> changed;            ///< in the order of `now`
  std::vector<const Connection*> removed;  ///< of `before`, in its order
  bool entries = false;                    ///< what can be dialed differs
  bool systems = false;                    ///< so does which providers there are, or how they are reached

  bool any() const { return entries || systems || !added.empty() || !changed.empty() || !removed.empty(); }

  /// What a provider lists twice counts once.
  static ListChanges between(std::shared_ptr<const ConnectionLists> before,
                             std::shared_ptr<const ConnectionLists> now);
};

}  // namespace onhook
