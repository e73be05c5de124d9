#pragma once

#include <memory>
#include <string>

#include "core/Provider.h"
#include "core/StateObserver.h"
#include "core/linux/HangUpCall.h"

namespace onhook {

class ThreadState;

/// A provider with a thread of its own that does all input and output. Every function answers from what that
/// thread last published, but for hangUp(), which waits for the thread's answer.
class ThreadedProvider : public Provider, private Actor {
 public:
  std::string name() const final { return name_; }
  Observer& observer() final { return observer_; }
  Actor& actor() final { return *this; }

 protected:
  explicit ThreadedProvider(std::string name);

  const std::shared_ptr<ThreadState>& state() const { return state_; }
  /// Hands a request to the thread and waits for its answer.
  Reply carryOut(const Target& target, HangUpCall::Step step);

 private:
  Reply hangUp(const Target& target) override;
  Permission mayHangUp(const Target& target) const override;

  const std::string name_;
  const std::shared_ptr<ThreadState> state_;
  StateObserver observer_;
};

}  // namespace onhook
