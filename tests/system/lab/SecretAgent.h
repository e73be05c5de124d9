#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <thread>

struct sd_bus;

namespace onhook::lab {

/// A user's secret agent, whom NetworkManager asks for passwords, as nm-applet and desktops have one.
class SecretAgent {
 public:
  enum class Manner {
    silent,  ///< never answers, as while somebody thinks about a password
    gives,   ///< answers with its password
    cancels  ///< answers that nobody wanted to give one
  };

  /// Returns when NetworkManager knows it; throws when it does not take it.
  explicit SecretAgent(Manner manner, std::string password = "right");
  SecretAgent(const SecretAgent&) = delete;
  SecretAgent& operator=(const SecretAgent&) = delete;
  ~SecretAgent();

  /// How often it was asked so far.
  int asked() const { return asked_; }

 private:
  friend struct SecretAgentMethods;
  void serve();

  const Manner manner_;
  const std::string password_;
  std::unique_ptr<sd_bus, sd_bus* (*)(sd_bus*)> bus_;
  std::atomic<int> asked_ = 0;
  std::atomic<bool> stop_ = false;
  std::thread thread_;
};

}  // namespace onhook::lab
