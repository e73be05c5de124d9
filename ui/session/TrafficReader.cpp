#include "ui/session/TrafficReader.h"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "ui/session/UiRelay.h"

namespace onhook {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// Many that ask one after the other would have a processor read all the time. Between two readings is a
/// rest, so many times as long as the first of them took...
constexpr int restsPerReading = 9;
/// ...but no longer than that: what is asked for before an end is to be read before it.
constexpr auto longestRest = 20ms;

}  // namespace

/// One view, and who waits to be told of it. Shared with the thread that reads it. Any thread.
class TrafficReader::Line {
 public:
  explicit Line(std::shared_ptr<const NetworkView> view) : view_(std::move(view)) {}

  /// True when a thread has to be started that serves all.
  bool join(Told told) {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(std::move(told));
    return !std::exchange(isServed_, true);
  }

  /// Tells each who waits of a reading that begins now or later.
  void serve(UiRelay& relay) {
    for (auto waiting = take(); !waiting.empty(); waiting = take()) {
      const auto began = Clock::now();
      const auto traffic = std::make_shared<const Traffic>(view_->read());
      const auto took = Clock::now() - began;
      for (Told& told : waiting) relay.post([traffic, told = std::move(told)] { told(traffic); });
      waiting.clear();
      std::this_thread::sleep_for(std::min<Clock::duration>(restsPerReading * took, longestRest));
    }
  }

  /// There is no thread to read on: nothing is known.
  void giveUp(UiRelay& relay) {
    for (Told& told : take()) relay.post([told = std::move(told)] { told(std::make_shared<Traffic>()); });
    const std::lock_guard lock(mutex_);
    isServed_ = false;
  }

 private:
  std::vector<Told> take() {
    const std::lock_guard lock(mutex_);
    isServed_ = !waiting_.empty();
    return std::exchange(waiting_, {});
  }

  const std::shared_ptr<const NetworkView> view_;
  std::mutex mutex_;
  std::vector<Told> waiting_;
  bool isServed_ = false;
};

TrafficReader::TrafficReader(std::shared_ptr<Runtime> runtime, std::shared_ptr<const NetworkView> machine,
                             QObject* parent)
    : QObject(parent),
      runtime_(std::move(runtime)),
      relay_(std::make_shared<UiRelay>(this)),
      machine_(machine ? std::make_shared<Line>(std::move(machine)) : nullptr) {}

TrafficReader::~TrafficReader() {
  relay_->close();
}

void TrafficReader::setView(const std::string& provider, std::shared_ptr<const NetworkView> view) {
  own_[provider] = view ? std::make_shared<Line>(std::move(view)) : nullptr;
}

void TrafficReader::read(const std::string& provider, Told told) {
  const auto own = own_.find(provider);
  const auto line = own == own_.end() ? machine_ : own->second;
  if (!line) {
    relay_->post([told = std::move(told)] { told(std::make_shared<Traffic>()); });
    return;
  }
  if (!line->join(std::move(told))) return;
  try {
    runtime_->launch([line, relay = relay_] { line->serve(*relay); });
  } catch (const std::system_error&) {
    line->giveUp(*relay_);
  }
}

}  // namespace onhook
