#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <thread>

#include "core/Time.h"

struct sd_bus;

namespace onhook::bench {

/// Notes by itself when NetworkManager takes one active connection from its list: a witness independent of
/// the program that is measured. Source: NetworkManager's D-Bus reference,
/// "org.freedesktop.DBus.ObjectManager".
class ListWatch {
 public:
  /// `path`: the connection's object. Throws when the bus cannot be reached.
  explicit ListWatch(const std::string& path);
  ListWatch(const ListWatch&) = delete;
  ListWatch& operator=(const ListWatch&) = delete;
  ~ListWatch();

  /// When it was told to the bus; none: it has not been. Any thread.
  std::optional<TimePoint> removedAt() const;

 private:
  void watch();

  std::unique_ptr<sd_bus, sd_bus* (*)(sd_bus*)> bus_;
  std::atomic<TimePoint> removed_ = TimePoint::max();
  std::atomic<bool> stop_ = false;
  std::thread thread_;
};

}  // namespace onhook::bench
