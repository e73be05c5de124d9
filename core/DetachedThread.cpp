#include "core/DetachedThread.h"

#include <thread>
#include <utility>

namespace onhook {

void startDetached(std::function<void()> work) {
  std::thread(std::move(work)).detach();
}

}  // namespace onhook
