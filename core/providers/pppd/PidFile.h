#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/Time.h"

#include <sys/types.h>

namespace onhook::pppd {

/// One of pppd's pid files (pppd(8), FILES): "ppp0.pid" of the interface's pppd, "ppp-LINKNAME.pid" of each
/// link with a name.
struct PidFile {
  pid_t pid = 0;
  std::string linkName;   ///< of "ppp-LINKNAME.pid"; else empty
  std::string interface;  ///< of "ppp0.pid", or the second line of the other; may be empty
  /// The file is the interface's own: it is written when the interface is made and goes with it.
  bool ownsInterface = false;
  TimePoint written;

  /// `name` is the file's name, `content` all of it. None when it is no pid file.
  static std::optional<PidFile> parse(std::string_view name, std::string_view content);
};

}  // namespace onhook::pppd
