#pragma once

#include "core/providers/ras/RasApi.h"

namespace onhook::ras {

/// What the provider needs of Windows beside RAS. Windows only; any thread.
class WindowsHost final : public RasHost {
 public:
  std::unique_ptr<RasEvent> makeEvent(std::function<void()> signaled) override;
  std::string systemText(Dword code) const override;
  /// The process's number and the time it was created at: "4711-1dc7f2a9b3e4d50".
  std::string processIdentity() const override;
};

}  // namespace onhook::ras
