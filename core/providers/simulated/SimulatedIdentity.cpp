#include "core/providers/simulated/SimulatedIdentity.h"

#include <charconv>

namespace onhook {

namespace {

/// A decimal number as toString() writes it: no sign, no leading zero.
template <typename Number>
std::optional<Number> parseNumber(std::string_view text) {
  if (text.empty() || text.front() < '1' || text.front() > '9') return std::nullopt;
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace

std::string SimulatedIdentity::toString() const {
  return 'h' + std::to_string(handle) + "-l" + std::to_string(luid);
}

std::optional<SimulatedIdentity> SimulatedIdentity::parse(std::string_view text) {
  const auto dash = text.find("-l");
  if (dash == std::string_view::npos || !text.starts_with('h')) return std::nullopt;
  const auto handle = parseNumber<std::uint32_t>(text.substr(1, dash - 1));
  const auto luid = parseNumber<std::uint32_t>(text.substr(dash + 2));
  if (!handle || !luid) return std::nullopt;
  return SimulatedIdentity{*handle, *luid};
}

Target SimulatedIdentity::target() const {
  return {std::string(simulatedProviderName), toString(), std::nullopt};
}

Target SimulatedIdentity::linkTarget(int number) const {
  return {std::string(simulatedProviderName), toString(), std::to_string(number)};
}

std::optional<int> simulatedLinkNumber(const Target& target) {
  if (!target.link) return std::nullopt;
  return parseNumber<int>(*target.link);
}

}  // namespace onhook
