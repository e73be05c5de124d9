#include "app/Heap.h"

#include <malloc.h>

namespace onhook::heap {

// glibc's manual, "Tunable Parameters": a heap for each thread until there are eight for each processor. With
// one alone, a thousand hang-ups wait for each other a third more often; with four as seldom as with any
// number, but at the start, when there are more threads, some share the window's own and it waits for them.
void keepTogether() {
  ::mallopt(M_ARENA_MAX, 8);
}

void giveBack() {
  ::malloc_trim(0);
}

}  // namespace onhook::heap
