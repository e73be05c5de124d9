#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/providers/ras/ConnectionId.h"
#include "core/providers/ras/Dial.h"
#include "core/providers/ras/PhoneBooks.h"
#include "core/providers/ras/Sight.h"

namespace onhook::ras {

/// A hang-up that was asked for here.
struct Request {
  bool asked = false;                   ///< the call was made, and perhaps has not returned
  std::optional<TimePoint> acceptedAt;  ///< the system said yes then
  std::optional<TimePoint> joinedAt;    ///< ...or that somebody else's hang-up runs
};

/// RAS counts in 32 bits, which begin at 0 again after 4 GiB; here it goes on.
class ByteCount {
 public:
  void note(std::uint32_t counted) {
    total_ += counted - last_;
    last_ = counted;
    known_ = true;
  }
  std::optional<std::uint64_t> value() const { return known_ ? std::optional(total_) : std::nullopt; }

 private:
  std::uint64_t total_ = 0;
  std::uint32_t last_ = 0;
  bool known_ = false;
};

/// What is counted of a connection or a link.
struct Counted {
  std::optional<TimePoint> since;
  ByteCount in, out;

  /// What the system tells at `now`. It tells for how long; that is made an instant once, for it would move
  /// with every look. False when it has been up for a shorter time than before: it is another one.
  bool note(const StatisticsRow& row, TimePoint now);
};

/// All that is known of one link.
struct LinkRecord {
  LinkId id;
  Handle handle = nullptr;
  std::string device;
  Dword code = code::success;            ///< what the last query for it answered
  Dword statisticsCode = code::success;  ///< what the last one for its counters did
  Standing standing = Standing::stands;
  Counted counted;
  Request request;
};

/// All that is known of one connection, from its first sight on; its end is remembered for a while. Belongs
/// to the looking thread.
struct Record {
  std::string identity;            ///< Target::connection
  std::optional<ConnectionId> id;  ///< none: never enumerated, a dial of our own
  Handle handle = nullptr;
  std::shared_ptr<Dial> dial;  ///< null: dialed by others
  bool hasLostHandle = false;  ///< a later dial of our own has its handle

  ConnectionRow row;  ///< as it was enumerated last
  EntryProperties properties;
  bool isNew = true;        ///< no look has been at it
  bool isDetailed = false;  ///< addresses and counters were asked for

  Sight sight;
  Standing standing = Standing::stands;
  bool isRemembered = false;             ///< it has ended, and is kept so that it is known to
  std::optional<TimePoint> hiddenSince;  ///< nothing tells, though the system answers
  Request request;

  Counted counted;
  std::vector<std::string> addresses;

  std::vector<LinkRecord> links;
  bool linksStale = true;  ///< something has told, or may have, that they changed
  std::optional<TimePoint> linksLookedAt;
  std::unique_ptr<RasEvent> bandwidth;

  bool isBundle() const { return properties.links > 1 || (properties.links == 0 && row.subEntry > 1); }
  /// Our own dial, not connected yet.
  bool isBeingDialed() const { return dial && !id; }
  /// A dial that was never enumerated: what RasDial gives a later one names nothing else, so this has ended.
  bool isSupersededBy(const Record& later) const {
    return &later != this && isBeingDialed() && handle && handle == later.handle;
  }
  /// It said yes a while ago, and nothing has come of it: RAS connections are referenced (RasDial: each dial
  /// is to be met by a hang-up), so another program may hold it.
  bool isHeld(TimePoint now) const;
  bool isGoingDown(TimePoint now) const;
};

}  // namespace onhook::ras
