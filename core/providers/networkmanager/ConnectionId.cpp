#include "core/providers/networkmanager/ConnectionId.h"

#include <algorithm>

namespace onhook::networkmanager {

namespace {

constexpr std::string_view activePrefix = "/org/freedesktop/NetworkManager/ActiveConnection/";

bool allOf(std::string_view text, std::string_view allowed) {
  return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

}  // namespace

std::string ConnectionId::toString() const {
  return number + '-' + uuid + '-' + owner + '-' + bus;
}

std::optional<ConnectionId> ConnectionId::parse(std::string_view text) {
  const auto first = text.find('-');
  const auto last = text.rfind('-');
  if (first == std::string_view::npos || first == last) return std::nullopt;
  // A UUID has dashes of its own; the owner has none and begins with a colon.
  const auto owner = text.rfind('-', last - 1);
  if (owner == std::string_view::npos || owner <= first) return std::nullopt;

  ConnectionId id{std::string(text.substr(0, first)), std::string(text.substr(first + 1, owner - first - 1)),
                  std::string(text.substr(owner + 1, last - owner - 1)), std::string(text.substr(last + 1))};
  const bool valid = allOf(id.number, "0123456789") && allOf(id.uuid, "0123456789abcdefABCDEF-") &&
                     id.owner.starts_with(':') && allOf(id.owner, ":.0123456789") &&
                     allOf(id.bus, "0123456789abcdef");
  if (!valid) return std::nullopt;
  return id;
}

std::string ConnectionId::path() const {
  return std::string(activePrefix) + number;
}

std::string ConnectionId::numberOfPath(std::string_view path) {
  return path.starts_with(activePrefix) ? std::string(path.substr(activePrefix.size())) : std::string();
}

}  // namespace onhook::networkmanager
