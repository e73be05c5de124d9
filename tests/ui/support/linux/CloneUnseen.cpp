// Under ThreadSanitizer alone. Qt starts a process by clone(CLONE_VM | CLONE_VFORK) (Qt 6.4.2, forkfd).
// ThreadSanitizer takes the child, which shares the memory of this process, for this process itself: it
// forgets what it knew of its mutexes, reports races where there are none, and ends the program at its next
// thread. So it is led past that call.

#include <sys/types.h>

#include <cstdarg>

extern "C" {

// glibc's own name for it.
int __clone(int (*function)(void*), void* stack, int flags, void* argument, ...);

int clone(int (*function)(void*), void* stack, int flags, void* argument, ...) noexcept {
  va_list more;
  va_start(more, argument);
  auto* const parent = va_arg(more, pid_t*);
  auto* const storage = va_arg(more, void*);
  auto* const child = va_arg(more, pid_t*);
  va_end(more);
  return __clone(function, stack, flags, argument, parent, storage, child);
}
}
