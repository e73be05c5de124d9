#include "app/Heap.h"

#include <malloc.h>

namespace onhook::heap {

// A process has one heap here, whatever its threads.
void keepTogether() {}

void giveBack() {
  ::_heapmin();
}

}  // namespace onhook::heap
