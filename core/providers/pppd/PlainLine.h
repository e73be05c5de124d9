#pragma once

#include <string>
#include <string_view>

namespace onhook::pppd {

/// One line of printable ASCII, of a length that people read: what a program or a peer wrote is shown to
/// people, also in their terminal. pppd, pkexec and their like write English here.
std::string plainLine(std::string_view text);

}  // namespace onhook::pppd
