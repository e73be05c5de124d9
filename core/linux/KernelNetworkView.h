#pragma once

#include <string>

#include "core/NetworkView.h"

namespace onhook {

/// How a Linux machine reaches things, in the network namespace of the thread that reads.
class KernelNetworkView final : public NetworkView {
 public:
  /// `root` is put before the paths of files; `bus` is the message bus, empty for the system's. For tests.
  explicit KernelNetworkView(std::string root = {}, std::string bus = {})
      : root_(std::move(root)), bus_(std::move(bus)) {}

  Traffic read() const override;

 private:
  const std::string root_;
  const std::string bus_;
};

}  // namespace onhook
