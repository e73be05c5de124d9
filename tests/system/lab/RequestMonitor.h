#pragma once

#include <atomic>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "core/Time.h"

struct sd_bus;
struct sd_bus_message;

namespace onhook::lab {

/// Listens on the lab's bus and counts who is asked to be hung up: NetworkManager's DeactivateConnection,
/// whatever it answers. Counts from the moment it is made.
class RequestMonitor {
 public:
  RequestMonitor();
  RequestMonitor(const RequestMonitor&) = delete;
  RequestMonitor& operator=(const RequestMonitor&) = delete;
  ~RequestMonitor();

  /// How often it was asked for the active connection with this object path, up to this call: waits until it
  /// has heard all that was said before on the bus, for that reaches it late on a busy machine.
  int requests(const std::string& path);
  /// All of them that were heard.
  int requests() const;

 private:
  void listen();
  void take(sd_bus_message* message);
  void catchUp();

  std::unique_ptr<sd_bus, sd_bus* (*)(sd_bus*)> bus_;
  mutable std::mutex mutex_;
  std::condition_variable heard_;
  std::map<std::string, int> requests_;
  int marks_ = 0;  ///< heard of those that catchUp() made
  std::atomic<bool> stop_ = false;
  std::thread thread_;
};

}  // namespace onhook::lab
