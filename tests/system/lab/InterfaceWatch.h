#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <thread>

#include "core/Time.h"

namespace onhook::lab {

/// Notes by itself, over a netlink socket of its own, when interfaces vanish: the tests' witness, independent
/// of the code under test.
class InterfaceWatch {
 public:
  InterfaceWatch();
  InterfaceWatch(const InterfaceWatch&) = delete;
  InterfaceWatch& operator=(const InterfaceWatch&) = delete;
  ~InterfaceWatch();

  /// When the kernel told that the interface with this index went; none: it has not.
  std::optional<TimePoint> vanishedAt(int index) const;

 private:
  void watch();

  mutable std::mutex mutex_;
  std::map<int, TimePoint> vanished_;
  int socket_ = -1;
  int stop_ = -1;
  std::thread thread_;
};

}  // namespace onhook::lab
