#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/Target.h"

namespace onhook {

/// What names one connection of the practice network for good: a handle, whose number may be used again, and
/// a LUID, which never is. As text "h1001-l10001".
struct SimulatedIdentity {
  std::uint32_t handle = 0;
  std::uint32_t luid = 0;

  std::string toString() const;
  /// The reverse of toString(); none when the text has not exactly that form.
  static std::optional<SimulatedIdentity> parse(std::string_view text);

  Target target() const;
  /// The target of its link of that number, counted from 1.
  Target linkTarget(int number) const;

  auto operator<=>(const SimulatedIdentity&) const = default;
};

/// The number of the link that the target names; none for a whole connection or for what is no link's name.
std::optional<int> simulatedLinkNumber(const Target& target);

/// Provider::name() of the practice network.
inline constexpr std::string_view simulatedProviderName = "simulated";

}  // namespace onhook
