#include "ui/session/ConnectionLists.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "core/Carriers.h"

namespace onhook {

namespace {

constexpr auto byAddress = std::less<>();

/// What of it are not its lists.
bool isSameSystem(const Snapshot& one, const Snapshot& other) {
  return one.provider == other.provider && one.reach == other.reach && one.reason == other.reason;
}

}  // namespace

std::size_t ConnectionLists::Hash::operator()(const Key& key) const {
  const std::hash<std::string_view> hash;
  return hash(key.id) * 31 + hash(key.provider);
}

ConnectionLists::ConnectionLists(std::vector<Snapshot> snapshots) : snapshots_(std::move(snapshots)) {
  for (const Snapshot& snapshot : snapshots_) {
    for (const Connection& connection : snapshot.connections) {
      const Target& target = connection.target;
      connections_.emplace(Key{target.provider, target.connection}, &connection);
      if (!connection.entry.empty()) byEntry_[{snapshot.provider, connection.entry}].push_back(&connection);
      if (!connection.device.empty()) byDevice_[connection.device].push_back(&connection);
      if (!connection.interface.empty() && connection.interface != connection.device)
        byDevice_[connection.interface].push_back(&connection);
      carriers_.insert(connection.standsOn.begin(), connection.standsOn.end());
    }
    for (const Entry& entry : snapshot.entries) entries_.emplace(Key{entry.provider, entry.id}, &entry);
  }
}

const Snapshot* ConnectionLists::of(const std::string& provider) const {
  const auto found = std::ranges::find(snapshots_, provider, &Snapshot::provider);
  return found == snapshots_.end() ? nullptr : &*found;
}

const Connection* ConnectionLists::find(const Target& target) const {
  const auto found = connections_.find({target.provider, target.connection});
  return found == connections_.end() ? nullptr : found->second;
}

const Entry* ConnectionLists::find(const EntryKey& key) const {
  const auto found = entries_.find({key.provider, key.id});
  return found == entries_.end() ? nullptr : found->second;
}

std::vector<const Connection*> ConnectionLists::dialedFrom(const EntryKey& key) const {
  const auto found = byEntry_.find({key.provider, key.id});
  return found == byEntry_.end() ? std::vector<const Connection*>() : found->second;
}

std::vector<const Connection*> ConnectionLists::onDevice(const std::string& device) const {
  const auto found = byDevice_.find(device);
  return found == byDevice_.end() ? std::vector<const Connection*>() : found->second;
}

std::vector<const Connection*> ConnectionLists::standingOn(const Target& carrier) const {
  return carriers_.contains(carrier) ? onhook::standingOn(snapshots_, carrier)
                                     : std::vector<const Connection*>();
}

std::size_t ConnectionLists::placeOf(const Connection& connection) const {
  const auto holds = [&connection](const Snapshot& snapshot) {
    const auto& all = snapshot.connections;
    return !all.empty() && !byAddress(&connection, &all.front()) && !byAddress(&all.back(), &connection);
  };
  return static_cast<std::size_t>(std::ranges::find_if(snapshots_, holds) - snapshots_.begin());
}

bool ConnectionLists::isBefore(const Connection& one, const Connection& other) const {
  const std::size_t place = placeOf(one), otherPlace = placeOf(other);
  return place != otherPlace ? place < otherPlace : byAddress(&one, &other);
}

ListChanges ListChanges::between(std::shared_ptr<const ConnectionLists> before,
                                 std::shared_ptr<const ConnectionLists> now) {
  ListChanges changes;
  changes.systems = !std::ranges::equal(before->snapshots(), now->snapshots(), isSameSystem);
  changes.entries = changes.systems || !std::ranges::equal(before->snapshots(), now->snapshots(), {},
                                                           &Snapshot::entries, &Snapshot::entries);
  for (const Snapshot& snapshot : now->snapshots()) {
    for (const Connection& connection : snapshot.connections) {
      if (now->find(connection.target) != &connection) continue;
      const Connection* const former = before->find(connection.target);
      if (former == nullptr)
        changes.added.push_back(&connection);
      else if (*former != connection)
        changes.changed.push_back({former, &connection});
    }
  }
  for (const Snapshot& snapshot : before->snapshots()) {
    for (const Connection& connection : snapshot.connections)
      if (before->find(connection.target) == &connection && now->find(connection.target) == nullptr)
        changes.removed.push_back(&connection);
  }
  changes.before = std::move(before);
  changes.now = std::move(now);
  return changes;
}

}  // namespace onhook
