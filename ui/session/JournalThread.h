#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

#include "core/Runtime.h"
#include "core/Time.h"
#include "ui/session/JournalFolder.h"

namespace onhook {

/// The one thread that touches the journal's files, for a disk may be slow or frozen. Nobody joins it. Any
/// thread. Made and used by HangUpJournal.
class JournalThread : public std::enable_shared_from_this<JournalThread> {
 public:
  using Work = std::function<void(JournalFolder&)>;

  static std::shared_ptr<JournalThread> start(Runtime& runtime, JournalPlace place);

  /// Runs it after what was posted before. Does not wait.
  void post(Work work);
  /// The same, and waits for it, but not longer than that, and not at all while something that was waited for
  /// in vain is still being done. True when it is done.
  bool run(Work work, Duration longest);
  /// Lets it end after all that was posted, and waits for that, but not longer than that.
  void end(Duration longest);

 private:
  explicit JournalThread(JournalPlace place);
  void serve();

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Work> queue_;
  bool ending_ = false;
  bool ended_ = false;   ///< or it never began
  bool frozen_ = false;  ///< it was waited for in vain, and has not come back since

  JournalFolder folder_;  ///< the thread's own
};

}  // namespace onhook
