#pragma once

#include <QString>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <thread>

namespace onhook::test {

/// Feels the pulse of another program's window: asks over and over whether it answers, as window managers do
/// (EWMH, _NET_WM_PING). Its event loop answers that, so a late answer is a loop that was held up. It asks
/// from when it is made until it is stopped, on a thread of its own.
class Pulse {
 public:
  /// `display` as in DISPLAY; the window as its id, which may be hidden.
  Pulse(const QString& display, std::uint32_t window);
  ~Pulse();
  Pulse(const Pulse&) = delete;
  Pulse& operator=(const Pulse&) = delete;

  /// How many answers there were.
  int beats() const { return beats_; }
  /// The longest that one took, or that has been waited for so far.
  std::chrono::milliseconds longest() const { return std::chrono::milliseconds(longest_); }

 private:
  void run(const QByteArray& display, std::uint32_t window);

  std::atomic<bool> stopped_ = false;
  std::atomic<int> beats_ = 0;
  std::atomic<std::int64_t> longest_ = 0;  ///< ms
  std::thread thread_;
};

}  // namespace onhook::test
