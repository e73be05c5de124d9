#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/providers/pppd/CommandLine.h"

namespace onhook::pppd {

/// One [lac NAME] of xl2tpd.conf (xl2tpd.conf(5)).
struct Lac {
  std::string name;
  std::string server;       ///< lns
  std::string optionsFile;  ///< pppoptfile
  bool redials = false;     ///< redial = yes
  /// An [lns] has the same options file: what is called in has it too.
  bool sharesOptions = false;

  bool operator==(const Lac&) const = default;
};

std::vector<Lac> parseXl2tpdConfig(std::string_view text);

/// The one lac that a pppd of xl2tpd is surely of, by its options file, its server or both; nullptr where
/// nothing or too much tells. (Which of them pppd is told depends on xl2tpd's version: the options file
/// always.)
const Lac* lacOf(const std::vector<Lac>& lacs, const CommandLine& pppd);

/// What xl2tpd starts for this lac will be known as its own by lacOf().
bool canBeTold(const std::vector<Lac>& lacs, const Lac& lac);

/// xl2tpd would dial the connection of this pppd of its again by itself. Where nothing tells which lac it is,
/// any that redials counts: better to be told once too often.
bool wouldRedial(const std::vector<Lac>& lacs, const CommandLine& pppd);

}  // namespace onhook::pppd
