#include "app/Heap.h"

#include <malloc.h>

namespace onhook::heap {

// glibc's manual, "Tunable Parameters": a heap for each thread until there are eight for each processor.
void keepTogether() {
  ::mallopt(M_ARENA_MAX, 2);
}

void giveBack() {
  ::malloc_trim(0);
}

}  // namespace onhook::heap
