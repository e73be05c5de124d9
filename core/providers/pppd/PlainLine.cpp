#include "core/providers/pppd/PlainLine.h"

namespace onhook::pppd {

std::string plainLine(std::string_view text) {
  std::string line;
  bool blank = false;
  for (const char c : text) {
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
      blank = !line.empty();
      continue;
    }
    if (blank) line += ' ';
    blank = false;
    line += c > ' ' && c < '\x7f' ? c : '?';
  }
  constexpr std::size_t longest = 500;
  if (line.size() > longest) {
    line.resize(longest);
    line += "...";
  }
  return line;
}

}  // namespace onhook::pppd
