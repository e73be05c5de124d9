#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace onhook::pppd {

/// What one pppd tells of itself in the database: "ORIG_UID=0;PPPD_PID=226;DEVICE=/dev/ttyS0".
///
/// Of a name that comes twice the first counts: a peer chooses the value of PEERNAME, which comes late, and a
/// ';' in it must not change what pppd said before.
class Record {
 public:
  /// Parts that have not the form NAME=VALUE are passed over: a peer's name may hold a ';'.
  static Record parse(std::string_view text);

  bool has(const std::string& name) const { return values_.contains(name); }
  /// Empty when there is none.
  std::string get(const std::string& name) const;
  /// PPPD_PID; none when it is missing or no pid. A link that detached may still tell the pid it had before.
  std::optional<pid_t> pid() const;

 private:
  std::map<std::string, std::string> values_;
};

/// A decimal number that can be a pid: from 1 to the kernel's PID_MAX_LIMIT.
std::optional<pid_t> parsePid(std::string_view text);

/// The key of a record in the database: "pppd224", whose number is not the pid.
bool isRecordKey(std::string_view key);

}  // namespace onhook::pppd
