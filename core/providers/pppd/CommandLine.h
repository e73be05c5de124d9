#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/Connection.h"

namespace onhook::pppd {

/// What a pppd's options tell, from its command line and from those of its options files that may be read.
struct CommandLine {
  std::string peer;      ///< `call PEER`
  std::string linkName;  ///< `linkname NAME`
  std::string ipparam;
  std::string optionsFile;  ///< the last `file NAME`
  std::string device;       ///< the serial line or, for PPPoE, the network device; without "/dev/"
  ConnectionKind kind = ConnectionKind::ppp;
  std::string server;  ///< PPTP's other end
  bool persist = false;
  bool demand = false;
  bool noCcp = false;
  std::string managedBy;  ///< "networkmanager", where its plug-in is loaded

  /// It would dial again by itself.
  bool redials() const { return persist || demand; }

  bool operator==(const CommandLine&) const = default;
};

/// The text of an options file; none: it may not be read.
using ReadOptions = std::function<std::optional<std::string>(const std::string& path)>;

/// `arguments`: the process's, with the program's name first. `configDirectory`: /etc/ppp.
CommandLine readCommandLine(const std::vector<std::string>& arguments, const std::string& configDirectory,
                            const ReadOptions& read);

/// The words of an options file (pppd(8), OPTIONS FILES): quotes, backslashes and comments understood.
std::vector<std::string> optionWords(const std::string& text);

}  // namespace onhook::pppd
