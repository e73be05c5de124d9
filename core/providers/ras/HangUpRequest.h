#pragma once

#include <memory>
#include <optional>

#include "core/Reply.h"
#include "core/Runtime.h"
#include "core/Target.h"
#include "core/providers/ras/LookerState.h"
#include "core/providers/ras/RasCalls.h"

namespace onhook::ras {

/// One native call that hangs up, with all that has to be sure before it. May block for as long as the system
/// likes: a custom dialer's own hang-up runs inside (RasCustomHangUp).
class HangUpRequest {
 public:
  HangUpRequest(std::shared_ptr<const RasCalls> calls, std::shared_ptr<LookerState> state,
                std::shared_ptr<Runtime> runtime, Target target);

  /// Makes RasHangUp's call once, or none where it would hit something else.
  Reply carryOut();

 private:
  /// The handle that names the connection now, or why there is none to be called with.
  std::optional<Reply> findConnection();
  std::optional<Reply> findLink();
  void note(RequestNote::Kind kind);
  Reply failed(Dword code) const;

  const std::shared_ptr<const RasCalls> calls_;
  const std::shared_ptr<LookerState> state_;
  const std::shared_ptr<Runtime> runtime_;
  const Target target_;
  KnownConnection known_;
  Handle handle_ = nullptr;
};

}  // namespace onhook::ras
