#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/providers/ras/RasTypes.h"

namespace onhook::ras {

/// UTF-16 as UTF-8. A surrogate without its other half becomes U+FFFD.
std::string toUtf8(std::u16string_view text);
/// UTF-8 as UTF-16. What is no UTF-8 becomes U+FFFD.
std::u16string toUtf16(std::string_view text);
/// The text without line ends, and without blanks around it: systems end theirs so. What was a row of blanks
/// and line ends inside is one blank.
std::string onOneLine(std::string_view text);

/// The text in a field of a structure that the system filled in: up to the first null, and never beyond the
/// field, for a string may come without its end.
template <std::size_t size>
std::string fieldText(const Wide (&field)[size]) {
  std::u16string_view text(field, size);
  return toUtf8(text.substr(0, text.find(u'\0')));
}

/// Writes the text into a field, with its final null. False, and the field empty, when it does not fit: a
/// name cut short would be another's.
template <std::size_t size>
bool setField(Wide (&field)[size], std::u16string_view text) {
  const bool fits = text.size() < size && text.find(u'\0') == std::u16string_view::npos;
  if (!fits) text = {};
  text.copy(field, text.size());
  field[text.size()] = u'\0';
  return fits;
}

}  // namespace onhook::ras
