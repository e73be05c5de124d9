#include "core/providers/ras/RasText.h"

#include <cstdint>

namespace onhook::ras {

namespace {

constexpr char32_t replacement = 0xFFFD;

void appendUtf8(std::string& out, char32_t c) {
  const auto more = [&](int shift) { out += static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    more(0);
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    more(6), more(0);
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    more(12), more(6), more(0);
  }
}

void appendUtf16(std::u16string& out, char32_t c) {
  if (c < 0x10000) {
    out += static_cast<char16_t>(c);
  } else {
    out += static_cast<char16_t>(0xD800 + ((c - 0x10000) >> 10));
    out += static_cast<char16_t>(0xDC00 + ((c - 0x10000) & 0x3FF));
  }
}

bool isHigh(char32_t unit) {
  return unit >= 0xD800 && unit < 0xDC00;
}
bool isLow(char32_t unit) {
  return unit >= 0xDC00 && unit < 0xE000;
}

/// Takes the first character off `text`. What is overlong, beyond Unicode, a surrogate or cut short is none.
char32_t takeUtf8(std::string_view& text) {
  const auto first = static_cast<std::uint8_t>(text.front());
  text.remove_prefix(1);
  if (first < 0x80) return first;
  const int length = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
  if (first < 0xC2 || first > 0xF4) return replacement;
  char32_t c = first & (0x3F >> length);
  for (int i = 0; i < length; ++i) {
    if (text.empty() || (static_cast<std::uint8_t>(text.front()) & 0xC0) != 0x80) return replacement;
    c = (c << 6) | (static_cast<std::uint8_t>(text.front()) & 0x3F);
    text.remove_prefix(1);
  }
  constexpr char32_t smallest[] = {0, 0x80, 0x800, 0x10000};
  const bool valid = c >= smallest[length] && c <= 0x10FFFF && !isHigh(c) && !isLow(c);
  return valid ? c : replacement;
}

}  // namespace

std::string toUtf8(std::u16string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t c = text[i];
    if (isHigh(c) && i + 1 < text.size() && isLow(text[i + 1])) {
      c = 0x10000 + ((c - 0xD800) << 10) + (text[++i] - 0xDC00u);
    } else if (isHigh(c) || isLow(c)) {
      c = replacement;
    }
    appendUtf8(out, c);
  }
  return out;
}

std::u16string toUtf16(std::string_view text) {
  std::u16string out;
  out.reserve(text.size());
  while (!text.empty()) appendUtf16(out, takeUtf8(text));
  return out;
}

std::string onOneLine(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  std::string line;
  for (const char c : text) {
    const bool blank = blanks.find(c) != std::string_view::npos;
    if (!blank) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  if (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

}  // namespace onhook::ras
