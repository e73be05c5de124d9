#include "core/Target.h"

#include <algorithm>

namespace onhook {

std::string Target::toString() const {
  std::string text = provider + ':' + connection;
  if (link) text += '#' + *link;
  return text;
}

std::optional<Target> Target::parse(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  const auto isBlank = [](unsigned char c) { return c <= ' '; };
  if (std::any_of(text.begin(), text.end(), isBlank)) return std::nullopt;

  Target target;
  target.provider = text.substr(0, colon);
  std::string_view rest = text.substr(colon + 1);
  if (const auto hash = rest.find('#'); hash != std::string_view::npos) {
    target.link = std::string(rest.substr(hash + 1));
    if (target.link->empty() || target.link->find('#') != std::string::npos) return std::nullopt;
    rest = rest.substr(0, hash);
  }
  if (rest.empty()) return std::nullopt;
  target.connection = rest;
  return target;
}

bool Target::takesIn(const Target& other) const {
  return provider == other.provider && connection == other.connection && (!link || link == other.link);
}

}  // namespace onhook
