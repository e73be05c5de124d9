#include "core/providers/ras/Record.h"

namespace onhook::ras {

namespace {

using namespace std::chrono_literals;

/// How long what was accepted may stay connected before another program's hold is thought of.
constexpr Duration holdIsThoughtOf = 1s;
/// How long somebody else's hang-up is believed to run: a hang-up's usual limit.
constexpr Duration joinedLasts = 30s;
/// The system's clock and ours differ by so much at the most while it answers.
constexpr Duration clocksDiffer = 2s;

}  // namespace

bool Counted::note(const StatisticsRow& row, TimePoint now) {
  const TimePoint start = now - row.connected;
  const bool same = !since || start - *since < clocksDiffer;
  if (!same) *this = {};
  if (!since) since = start;
  in.note(row.bytesReceived);
  out.note(row.bytesSent);
  return same;
}

bool Record::isHeld(TimePoint now) const {
  const bool connected = sight.status.ok() ? sight.status.value.state == state::connected : sight.listed;
  return connected && request.acceptedAt && now - *request.acceptedAt >= holdIsThoughtOf;
}

bool Record::isGoingDown(TimePoint now) const {
  if (standing != Standing::stands) return false;
  const bool enumerated = sight.listCode == code::success;
  if (request.acceptedAt && !isHeld(now)) return true;
  if (request.joinedAt && now - *request.joinedAt < joinedLasts) return true;
  if (sight.status.code == code::invalidHandle) return true;
  if (sight.status.ok() && sight.status.value.state == state::disconnected) return true;
  // Once listed, no longer, and its handle still valid: half closed.
  return enumerated && !sight.listed && id.has_value();
}

}  // namespace onhook::ras
