#pragma once

#include <memory>
#include <string>

#include "tests/system/lab/Process.h"

namespace onhook::lab {

/// The real NetworkManager, in the lab's namespaces.
class NetworkManagerDaemon {
 public:
  /// `configuration` is added to what every test needs: whole sections of NetworkManager.conf.
  explicit NetworkManagerDaemon(std::string configuration);

  /// Starts it and waits until it has brought up what it brings up by itself.
  void start();
  /// Ends it as the system would, and waits for its end.
  void stop();
  /// SIGKILL, and waits for its end.
  void kill();
  void freeze();
  void thaw();
  bool running() { return process_ && process_->running(); }

  /// What it and its plug-ins wrote.
  static std::string log();

 private:
  const std::string configuration_;
  std::unique_ptr<Process> process_;
};

}  // namespace onhook::lab
