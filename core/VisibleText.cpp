#include "core/VisibleText.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace onhook::visible {

namespace {

unsigned char byteAt(const std::string& raw, std::size_t at) {
  return at < raw.size() ? static_cast<unsigned char>(raw[at]) : 0;
}

struct Character {
  std::uint32_t code = 0;
  std::size_t size = 1;  ///< in bytes
};

/// The character at that place as far as it may have to be shown: all of these are one to three bytes long.
Character characterAt(const std::string& raw, std::size_t at) {
  const unsigned char first = byteAt(raw, at);
  const auto continues = [&](std::size_t later) { return (byteAt(raw, at + later) & 0xC0u) == 0x80u; };
  const auto bits = [&](std::size_t later) { return byteAt(raw, at + later) & 0x3Fu; };
  if (first < 0x80) return {first, 1};
  if ((first & 0xE0u) == 0xC0u && continues(1)) return {(first & 0x1Fu) << 6u | bits(1), 2};
  if ((first & 0xF0u) == 0xE0u && continues(1) && continues(2))
    return {(first & 0x0Fu) << 12u | bits(1) << 6u | bits(2), 3};
  return {0xFFFD, 1};
}

bool isUnseen(std::uint32_t code) {
  const auto between = [code](std::uint32_t from, std::uint32_t to) { return code >= from && code <= to; };
  return code < 0x20 || between(0x7F, 0x9F) || between(0x2028, 0x202E) || between(0x2066, 0x2069) ||
         code == 0xFEFF;
}

/// No byte of it can begin what is not seen.
bool isPlain(const std::string& raw) {
  return std::ranges::all_of(raw, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte != 0x7F && byte != 0xC2 && byte != 0xE2 && byte != 0xEF;
  });
}

std::string nameOf(std::uint32_t code) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string name = "[U+";
  for (int shift = 12; shift >= 0; shift -= 4) name += digits[code >> static_cast<unsigned>(shift) & 0xFu];
  return name + ']';
}

void fix(std::string& raw) {
  if (!isPlain(raw)) raw = text(raw);
}

/// Of sentences, which may have been broken into lines: those become one.
void fixSentence(std::string& raw) {
  std::ranges::replace_if(
      raw, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  fix(raw);
}

void fix(Error& error) {
  fix(error.code);
  fixSentence(error.text);
  fixSentence(error.advice);
}

void fix(std::optional<Error>& error) {
  if (error) fix(*error);
}

void fix(Permission& permission) {
  fix(permission.reason);
}

void fix(Force& force) {
  fixSentence(force.does);
  fixSentence(force.skips);
}

void fix(KeepDown& keepDown) {
  fixSentence(keepDown.does);
  fixSentence(keepDown.did);
  fixSentence(keepDown.undo);
}

template <class Value>
void fix(std::optional<Value>& value) {
  if (value) fix(*value);
}

void fix(std::vector<Evidence>& evidence) {
  for (Evidence& one : evidence) fix(one.subject);
}

void fix(Presence& presence) {
  fix(presence.evidence);
  fix(presence.reason);
}

void fix(Link& link) {
  for (std::string* const one : {&link.name, &link.device}) fix(*one);
  fix(link.mayHangUp);
  fix(link.force);
}

void fix(Connection& connection) {
  for (std::string* const one :
       {&connection.name, &connection.variant, &connection.device, &connection.interface, &connection.owner,
        &connection.comesBackAs, &connection.managedBy, &connection.server})
    fix(*one);
  for (std::string& address : connection.addresses) fix(address);
  for (std::string& interface : connection.goesOver) fix(interface);
  for (Link& link : connection.links) fix(link);
  fixSentence(connection.stateDetail);
  fix(connection.mayHangUp);
  fix(connection.force);
  fix(connection.keepDown);
  fix(connection.evidence);
}

void fix(Entry& entry) {
  for (std::string* const one : {&entry.name, &entry.variant, &entry.device}) fix(*one);
  fix(entry.mayDial);
}

}  // namespace

std::string text(const std::string& raw) {
  std::string shown;
  for (std::size_t at = 0; at < raw.size();) {
    const Character character = characterAt(raw, at);
    if (isUnseen(character.code))
      shown += nameOf(character.code);
    else
      shown.append(raw, at, character.size);
    at += character.size;
  }
  return shown;
}

void makeVisible(Snapshot& snapshot) {
  fix(snapshot.reason);
  for (Connection& connection : snapshot.connections) fix(connection);
  for (Entry& entry : snapshot.entries) fix(entry);
}

void makeVisible(HangUpProgress& progress) {
  fix(progress.presence);
  fix(progress.error);
}

void makeVisible(HangUpResult& result) {
  fix(result.presence);
  fix(result.error);
  fix(result.kept);
}

void makeVisible(DialProgress& progress) {
  fixSentence(progress.phase);
}

void makeVisible(DialEnd& end) {
  fix(end.error);
}

}  // namespace onhook::visible
