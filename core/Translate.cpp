#include "core/Translate.h"

namespace onhook {

std::locale::id Translator::id;

std::string translate(const char* context, const char* english) {
  const std::locale now;
  if (!std::has_facet<Translator>(now)) return english;
  return std::use_facet<Translator>(now).translated(context, english);
}

std::string filled(std::string_view pattern, std::initializer_list<std::string_view> arguments) {
  std::string text;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const bool mark = pattern[at] == '%' && at + 1 < pattern.size();
    const auto number = mark ? static_cast<std::size_t>(pattern[at + 1] - '1') : arguments.size();
    if (number < arguments.size() && number < 9) {
      text += arguments.begin()[number];
      ++at;
    } else {
      text += pattern[at];
    }
  }
  return text;
}

}  // namespace onhook
