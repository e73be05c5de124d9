#include "core/providers/ras/ConnectionId.h"

#include <charconv>
#include <cstdint>
#include <cstring>

#include "core/providers/ras/RasProvider.h"

namespace onhook::ras {

namespace {

std::string number(std::uint64_t value, int base) {
  char text[24];
  const auto [end, error] = std::to_chars(text, text + sizeof text, value, base);
  return error == std::errc() ? std::string(text, end) : std::string();
}

/// Takes a number, as number() writes it, off the front.
template <typename Number>
bool take(std::string_view& text, Number& value, int base) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
  const auto length = static_cast<std::size_t>(end - text.data());
  if (error != std::errc() || (length > 1 && text.front() == '0')) return false;
  text.remove_prefix(length);
  return true;
}

bool take(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  return true;
}

/// FNV-1a: it only has to tell apart what the system made different.
void addTo(std::uint64_t& sum, const Guid& guid) {
  std::uint8_t bytes[sizeof guid];
  std::memcpy(bytes, &guid, sizeof guid);
  for (const std::uint8_t byte : bytes) sum = (sum ^ byte) * 0x100000001b3;
}

}  // namespace

ConnectionId ConnectionId::of(const ConnectionRow& row) {
  ConnectionId id{row.handle, row.luid, 0xcbf29ce484222325};
  addTo(id.digest, row.entry);
  addTo(id.digest, row.correlation);
  return id;
}

std::string ConnectionId::toString() const {
  return 'h' + number(reinterpret_cast<Pointer>(handle), 16) + "-l" + number(luid.low, 16) + '.' +
         number(static_cast<std::uint32_t>(luid.high), 16) + '-' + number(digest, 16);
}

std::optional<ConnectionId> ConnectionId::parse(std::string_view text) {
  const std::string_view whole = text;
  ConnectionId id;
  Pointer handle = 0;
  std::uint32_t high = 0;
  const bool valid = take(text, "h") && take(text, handle, 16) && take(text, "-l") &&
                     take(text, id.luid.low, 16) && take(text, ".") && take(text, high, 16) &&
                     take(text, "-") && take(text, id.digest, 16) && text.empty();
  if (!valid) return std::nullopt;
  id.handle = reinterpret_cast<Handle>(handle);
  id.luid.high = static_cast<std::int32_t>(high);
  // Only the one way of writing it: in small letters.
  if (id.toString() != whole) return std::nullopt;
  return id;
}

std::string handleText(Handle handle) {
  return "0x" + number(reinterpret_cast<Pointer>(handle), 16);
}

Target connectionTarget(const std::string& identity) {
  return {std::string(rasProviderName), identity, std::nullopt};
}

Target linkTarget(const std::string& identity, Dword place, unsigned life) {
  std::string link = number(place, 10);
  if (life > 0) link += '.' + number(life + 1, 10);
  return {std::string(rasProviderName), identity, std::move(link)};
}

std::optional<LinkId> LinkId::parse(std::string_view text) {
  LinkId id;
  if (!take(text, id.number, 10) || id.number == 0) return std::nullopt;
  if (text.empty()) return id;
  unsigned which = 0;
  if (!take(text, ".") || !take(text, which, 10) || which < 2 || !text.empty()) return std::nullopt;
  id.life = which - 1;
  return id;
}

}  // namespace onhook::ras
