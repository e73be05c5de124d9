#pragma once

#include <string_view>

namespace onhook::instancewords {

/// What is said, and answered. The same in every version: one may be told by another.
inline constexpr std::string_view show = "show\n";
inline constexpr std::string_view hidden = "hidden\n";
inline constexpr std::string_view answer = "ok\n";
/// Longer than any of them.
inline constexpr std::size_t longest = 16;

}  // namespace onhook::instancewords
