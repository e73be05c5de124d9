#include "ui/automatic/AutomaticMeter.h"

#include <algorithm>

namespace onhook {

namespace {

using std::chrono::minutes;
using FloatSeconds = std::chrono::duration<double>;

}  // namespace

void AutomaticMeter::note(TimePoint now, const Connection& connection) {
  if (!connection.bytesIn && !connection.bytesOut) return;
  const Look look{now, connection.bytesIn.value_or(0) + connection.bytesOut.value_or(0)};
  const bool startsAnew = last_ && look.total < last_->total;  // the system did
  if (!last_ && fromNow_) before_ = look.total;
  if (startsAnew) before_ = 0;
  if (last_ && !startsAnew && now > last_->at)
    bytesPerSecond_ = static_cast<double>(look.total - last_->total) / FloatSeconds(now - last_->at).count();
  last_ = look;
  if (!active_ || startsAnew) {
    active_ = now;
    minute_ = look;
    return;
  }
  // Looks may be further apart.
  const auto passed = std::max<std::int64_t>(1, std::chrono::floor<minutes>(now - minute_->at).count());
  const bool isActive = look.total - minute_->total > static_cast<std::uint64_t>(passed) * idleBytesPerMinute;
  if (isActive) active_ = now;
  if (isActive || now - minute_->at >= minutes(1)) minute_ = look;
}

void AutomaticMeter::restart(TimePoint now) {
  fromNow_ = true;
  if (!last_) return;
  before_ = last_->total;
  active_ = now;
  minute_ = Look{now, last_->total};
}

std::uint64_t AutomaticMeter::bytes() const {
  return last_ ? last_->total - before_ : 0;
}

Duration AutomaticMeter::idleFor() const {
  return active_ ? std::max(Duration{}, last_->at - *active_) : Duration{};
}

std::optional<TimePoint> AutomaticMeter::idleAt(Duration idle) const {
  if (!active_) return std::nullopt;
  return *active_ + idle;
}

std::optional<TimePoint> AutomaticMeter::fullAt(std::uint64_t bytes) const {
  if (!last_ || bytesPerSecond_ <= 0) return std::nullopt;
  if (this->bytes() >= bytes) return last_->at;
  // Not beyond what a Duration holds.
  const double seconds = std::min(1e6, static_cast<double>(bytes - this->bytes()) / bytesPerSecond_);
  return last_->at + std::chrono::duration_cast<Duration>(FloatSeconds(seconds));
}

}  // namespace onhook
