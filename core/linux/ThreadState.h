#pragma once

#include <deque>
#include <memory>
#include <mutex>
#include <string>

#include "core/SharedState.h"
#include "core/linux/FileDescriptor.h"
#include "core/linux/HangUpCall.h"

namespace onhook {

/// What a provider shares with its thread where that waits with poll(): also the requests that the thread
/// carries out. Any thread.
class ThreadState final : public SharedState {
 public:
  /// Throws std::system_error when the system has no descriptors left.
  explicit ThreadState(std::string provider);

  /// After end() it is answered at once.
  void post(std::shared_ptr<HangUpCall> call);

  // --- for the provider's thread
  /// Becomes readable when something is asked for.
  int fd() const { return wake_.get(); }
  void clearWake();
  std::deque<std::shared_ptr<HangUpCall>> takeCalls();

 private:
  void wake() override;

  const FileDescriptor wake_;
  std::mutex callsMutex_;
  std::deque<std::shared_ptr<HangUpCall>> calls_;
};

}  // namespace onhook
