#include "core/linux/HeldProcess.h"

#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

namespace onhook {

std::optional<HeldProcess> HeldProcess::open(const ProcessId& id) {
  FileDescriptor fd(static_cast<int>(::syscall(SYS_pidfd_open, id.pid, 0)));
  // Only now does the number stay its own: look who has it. The real /proc, whatever tests read from.
  if (!fd || !ProcessTable::readOne("/proc", id.pid).runs(id)) return std::nullopt;
  return HeldProcess(std::move(fd));
}

bool HeldProcess::runs() const {
  pollfd end{fd_.get(), POLLIN, 0};
  return ::poll(&end, 1, 0) == 0;
}

int HeldProcess::signal(int number) const {
  return ::syscall(SYS_pidfd_send_signal, fd_.get(), number, nullptr, 0) == 0 ? 0 : errno;
}

}  // namespace onhook
