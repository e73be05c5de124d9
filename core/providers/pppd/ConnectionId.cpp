#include "core/providers/pppd/ConnectionId.h"

#include <charconv>

#include "core/providers/pppd/Record.h"

namespace onhook::pppd {

std::string ConnectionId::toString() const {
  return std::to_string(process.pid) + '-' + std::to_string(process.startTime) + '-' + boot;
}

std::optional<ConnectionId> ConnectionId::parse(std::string_view text) {
  const auto first = text.find('-');
  const auto last = text.rfind('-');
  if (first == std::string_view::npos || first == last) return std::nullopt;
  const auto pid = parsePid(text.substr(0, first));
  const std::string_view start = text.substr(first + 1, last - first - 1);
  const std::string_view boot = text.substr(last + 1);
  ConnectionId id;
  const auto [stop, failure] =
      std::from_chars(start.data(), start.data() + start.size(), id.process.startTime);
  const bool valid = pid && failure == std::errc() && stop == start.data() + start.size() && !boot.empty() &&
                     boot.find_first_not_of("0123456789abcdef") == std::string_view::npos;
  if (!valid) return std::nullopt;
  id.process.pid = *pid;
  id.boot = boot;
  // Only the one way of writing it: "007" is no pid.
  if (id.toString() != text) return std::nullopt;
  return id;
}

}  // namespace onhook::pppd
