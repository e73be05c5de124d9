#include "core/providers/pppd/EntryId.h"

#include <algorithm>

namespace onhook::pppd {

namespace {

constexpr std::string_view lacPrefix = "/lac/";
/// Longer is no file name, and no command that xl2tpd reads as a whole.
constexpr std::size_t longest = 255;

bool isPlain(std::string_view name) {
  return !name.empty() && name.size() <= longest && std::all_of(name.begin(), name.end(), [](char c) {
    return static_cast<unsigned char>(c) >= ' ' && c != '\x7f';
  });
}

}  // namespace

std::string EntryId::toString() const {
  return kind == Kind::lac ? std::string(lacPrefix) + name : name;
}

std::optional<EntryId> EntryId::parse(std::string_view text) {
  const bool isLac = text.starts_with(lacPrefix);
  if (isLac) text.remove_prefix(lacPrefix.size());
  if (!isPlain(text)) return std::nullopt;
  if (isLac) return EntryId{Kind::lac, std::string(text)};
  if (text.starts_with('/') || text.find("..") != std::string_view::npos) return std::nullopt;
  return EntryId{Kind::peer, std::string(text)};
}

}  // namespace onhook::pppd
