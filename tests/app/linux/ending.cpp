// ending CODE: ends as the program does, while a thread is in a call that never returns and holds what a
// static destructor would wait for.
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>

#include "app/EndProcess.h"
#include "core/DetachedThread.h"

namespace {

/// Destroyed only when its mutex can be had.
struct Kept {
  ~Kept() {
    mutex.lock();
    std::puts("destroyed");
  }
  std::mutex mutex;
};
Kept kept;

}  // namespace

int main(int, char** argv) {
  std::mutex mutex;
  std::condition_variable held;
  bool isHeld = false;
  onhook::startDetached([&] {
    kept.mutex.lock();
    std::unique_lock lock(mutex);
    isHeld = true;
    held.notify_all();
    lock.unlock();
    std::mutex own;
    std::unique_lock ownLock(own);
    std::condition_variable never;
    while (true) never.wait(ownLock);
  });
  std::unique_lock lock(mutex);
  held.wait(lock, [&] { return isHeld; });
  std::printf("what stdio holds back");
  onhook::endProcess(std::atoi(argv[1]));
}
