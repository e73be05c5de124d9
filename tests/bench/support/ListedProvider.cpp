#include "tests/bench/support/ListedProvider.h"

#include <chrono>
#include <utility>

namespace onhook::bench {

Snapshot ListedProvider::many(const std::string& provider, int count) {
  Snapshot snapshot{.provider = provider, .reach = Reach::reached, .look = 1};
  for (int i = 0; i < count; ++i) {
    const std::string number = std::to_string(i);
    Connection connection;
    connection.target = {provider, "c" + number, {}};
    connection.name = "Connection to branch office " + std::to_string(i * 7919 % count);
    connection.variant = "openvpn";
    connection.device = "eth" + std::to_string(i % 4);
    connection.interface = "tun" + number;
    connection.entry = "e" + number;
    connection.addresses = {"10.0." + std::to_string(i / 256) + '.' + std::to_string(i % 256)};
    connection.since = TimePoint(std::chrono::seconds(i));
    connection.bytesIn = static_cast<std::uint64_t>(i) * 4711;
    connection.bytesOut = static_cast<std::uint64_t>(i) * 815;
    connection.evidence = {{EvidenceKind::interface, connection.interface, true},
                           {EvidenceKind::process, std::to_string(1000 + i) + " (openvpn)", true}};
    snapshot.entries.push_back({provider, connection.entry, connection.name, connection.kind});
    snapshot.connections.push_back(std::move(connection));
  }
  return snapshot;
}

void ListedProvider::list(Snapshot snapshot) {
  {
    const std::lock_guard lock(mutex_);
    snapshot_ = std::move(snapshot);
  }
  subscribers_.notifyList();
}

Snapshot ListedProvider::snapshot() const {
  const std::lock_guard lock(mutex_);
  return snapshot_;
}

Subscription ListedProvider::subscribe(const Target& target, std::shared_ptr<Wakeup> wakeup) {
  return subscribers_.toTarget(target, std::move(wakeup));
}

Subscription ListedProvider::subscribeToList(std::shared_ptr<Wakeup> wakeup) {
  return subscribers_.toList(std::move(wakeup));
}

}  // namespace onhook::bench
