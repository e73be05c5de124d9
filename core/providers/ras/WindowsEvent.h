#pragma once

#include <functional>
#include <memory>
#include <utility>

#include "core/providers/ras/RasApi.h"

namespace onhook::ras {

/// An event of Windows that resets itself, watched by the system's thread pool. Windows only.
///
/// `signaled` runs on threads of that pool: once begun after each time the event was set, which several
/// settings in a row may share, and by two threads at once where it was set again meanwhile. The end of a
/// WindowsEvent waits for a call that is under way: it must not come from inside `signaled`, nor while
/// something is held that `signaled` wants.
///
/// Sources: the reference pages of RegisterWaitForSingleObject and UnregisterWaitEx.
class WindowsEvent final : public RasEvent {
 public:
  /// Null when the system has no more of them.
  static std::unique_ptr<WindowsEvent> make(std::function<void()> signaled);
  ~WindowsEvent() override;
  WindowsEvent(const WindowsEvent&) = delete;
  WindowsEvent& operator=(const WindowsEvent&) = delete;

  EventHandle handle() const override { return event_; }

 private:
  explicit WindowsEvent(std::function<void()> signaled) : signaled_(std::move(signaled)) {}

  std::function<void()> signaled_;
  EventHandle event_ = nullptr;
  EventHandle unregistered_ = nullptr;  ///< set when the thread pool no longer knows of it
  EventHandle wait_ = nullptr;  ///< of the thread pool; not a handle that CloseHandle knows
};

}  // namespace onhook::ras
