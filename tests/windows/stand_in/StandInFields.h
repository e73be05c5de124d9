#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/providers/ras/RasText.h"
#include "core/providers/ras/RasTypes.h"

namespace onhook::ras {

/// Writes a text into a structure's field; a lying system fills it up to its very last unit, without an end.
template <std::size_t size>
void fillField(Wide (&field)[size], const std::string& text, bool unterminated) {
  setField(field, toUtf16(text));
  if (unterminated) std::fill(std::find(field, field + size, u'\0'), field + size, u'x');
}

/// A text that the caller gave; null counts as empty.
inline std::string givenText(const Wide* text) {
  return text ? toUtf8(text) : std::string();
}

inline bool isAmong(Dword size, const std::vector<Dword>& sizes) {
  return std::find(sizes.begin(), sizes.end(), size) != sizes.end();
}

/// A field's place in a structure as the system's older versions have it: whether it is there at all.
constexpr bool reaches(Dword structure, std::size_t offset) {
  return offset < structure;
}

}  // namespace onhook::ras
