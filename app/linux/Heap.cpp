#include "app/Heap.h"

#include <malloc.h>

namespace onhook::heap {

// glibc's manual, "Tunable Parameters": a heap for each thread until there are eight for each processor. What
// a thread has at hand of its own is enough for most that it does.
void keepTogether() {
  ::mallopt(M_ARENA_MAX, 1);
}

void giveBack() {
  ::malloc_trim(0);
}

}  // namespace onhook::heap
