#include "app/ShutdownSignals.h"

#include <windows.h>

#include <mutex>

#include "app/ShutdownBlock.h"
#include "app/windows/HiddenWindow.h"

namespace onhook {

/// The console's events, which come on a thread of the system's; and the end of the session, which a program
/// that has loaded user32.dll (as Qt does) is told by a message to its windows only (Microsoft,
/// "HandlerRoutine").
class ShutdownSignals::Source {
 public:
  explicit Source(ShutdownSignals& owner)
      : owner_(owner), window_([this](UINT message, WPARAM, LPARAM) { return answer(message); }) {
    if (window_.handle() != nullptr) block_.emplace(reinterpret_cast<std::uintptr_t>(window_.handle()));
    {
      const std::lock_guard lock(guard().mutex);
      guard().source = this;
    }
    SetConsoleCtrlHandler(&Source::handleConsole, TRUE);
  }

  ~Source() {
    SetConsoleCtrlHandler(&Source::handleConsole, FALSE);
    const std::lock_guard lock(guard().mutex);
    guard().source = nullptr;
  }
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;

 private:
  /// The console's handler is a plain function: this is how it finds the one Source there is.
  struct Guard {
    std::mutex mutex;
    Source* source = nullptr;
    int requests = 0;
  };
  static Guard& guard() {
    // Never destroyed: the system's thread may come while the program ends.
    static auto* const guard = new Guard;
    return *guard;
  }

  static BOOL WINAPI handleConsole(DWORD event) {
    const bool endsAnyway = event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT;
    {
      const std::lock_guard lock(guard().mutex);
      Source* const source = guard().source;
      if (source == nullptr) return FALSE;
      if (!endsAnyway) {
        const int number = ++guard().requests;
        // One too many: the system's own handler ends the program.
        if (number > (source->owner_.hearsTwo() ? 2 : 1)) return FALSE;
        QMetaObject::invokeMethod(
            &source->owner_, number == 1 ? &ShutdownSignals::requested : &ShutdownSignals::requestedAgain,
            Qt::QueuedConnection);
        return TRUE;
      }
      QMetaObject::invokeMethod(&source->owner_, &ShutdownSignals::systemEnds, Qt::QueuedConnection);
    }
    // The program is ended as soon as this returns, and some seconds later all the same. Until then it goes
    // on; when it has ended by itself, this thread goes with it.
    Sleep(INFINITE);
    return TRUE;
  }

  std::optional<LRESULT> answer(UINT message) {
    if (message != WM_QUERYENDSESSION) return std::nullopt;
    emit owner_.systemEnds();
    const QString held = owner_.heldBy();
    if (block_) block_->set(held);
    // With a reason, the system waits for the program to end, or for the person to lose patience.
    return held.isEmpty() ? TRUE : FALSE;
  }

  ShutdownSignals& owner_;
  HiddenWindow window_;
  std::optional<ShutdownBlock> block_;
};

// The console's events come on a thread of their own and end no other.
void ShutdownSignals::block() {}

// There printing to a closed pipe is an error and no more.
void ShutdownSignals::outliveReaders() {}

ShutdownSignals::ShutdownSignals(QObject* parent)
    : QObject(parent), source_(std::make_unique<Source>(*this)) {}

ShutdownSignals::~ShutdownSignals() = default;

}  // namespace onhook
