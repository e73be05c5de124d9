#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "core/linux/FileDescriptor.h"
#include "core/providers/pppd/Service.h"

struct sd_bus;
struct sd_bus_message;

namespace onhook::pppd {

/// A message bus with nobody on it but systemd, and of that as much as matters: services can be looked at and
/// stopped. Any thread.
class FakeSystemd {
 public:
  /// Listens in that folder.
  explicit FakeSystemd(const std::string& folder);
  ~FakeSystemd();
  FakeSystemd(const FakeSystemd&) = delete;
  FakeSystemd& operator=(const FakeSystemd&) = delete;

  /// What a client connects to.
  std::string address() const { return "unix:path=" + path_; }
  void set(const std::string& name, const Service& service);
  /// What happens when one is stopped, before that is answered. Returns the name of the error to answer, or
  /// nothing.
  void onStop(std::function<std::string(const std::string& name)> then);
  /// Nothing is answered any more.
  void fallSilent() { silent_ = true; }
  /// Those that somebody asked to stop.
  std::vector<std::string> stopped() const;

 private:
  void run();
  void serve(sd_bus* bus);
  void answer(sd_bus_message* call);
  void answerProperties(sd_bus_message* call);
  void answerStop(sd_bus_message* call);

  const std::string path_;
  FileDescriptor listening_;
  FileDescriptor wake_;
  mutable std::mutex mutex_;
  std::map<std::string, Service> services_;
  std::function<std::string(const std::string&)> onStop_;
  std::vector<std::string> stopped_;
  std::atomic<bool> silent_ = false;
  std::atomic<bool> ends_ = false;
  std::vector<std::thread> serving_;
  std::thread accepting_;
};

}  // namespace onhook::pppd
