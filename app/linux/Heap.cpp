#include "app/Heap.h"

#include <malloc.h>

namespace onhook::heap {

// glibc's manual, "Tunable Parameters": a heap for each thread until there are eight for each processor. With
// one alone, a thousand hang-ups wait for each other a third more often; with four as seldom as with any
// number.
void keepTogether() {
  ::mallopt(M_ARENA_MAX, 4);
}

void giveBack() {
  ::malloc_trim(0);
}

}  // namespace onhook::heap
