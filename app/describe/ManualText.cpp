#include "app/describe/ManualText.h"

#include "app/ExitCode.h"

namespace onhook {
namespace {

/// A sentence: what begins with two hyphens in it is an option.
std::string sentence(const std::string& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool twice = words.compare(i, 2, "--") == 0;
    if (words[i] == '\\')
      text += "\\e";
    else if (twice)
      text += "\\-\\-";
    else
      text += words[i];
    if (twice) ++i;
  }
  // These would begin a request.
  if (!text.empty() && (text[0] == '.' || text[0] == '\'')) text.insert(0, "\\&");
  return text;
}

std::string namesOf(const OptionDescription& option) {
  std::string text;
  for (const std::string& name : option.names)
    text += (text.empty() ? "\\fB" : ", \\fB") + ManualText::typed(name) + "\\fR";
  if (option.value.empty()) return text;
  return text + (text.empty() ? "\\fI" : " \\fI") + option.value + "\\fR";
}

std::string item(const std::string& head, const std::string& text) {
  return ".TP\n" + head + '\n' + sentence(text) + ".\n";
}

}  // namespace

// A hyphen that is to be typed is a minus sign there.
std::string ManualText::typed(const std::string& word) {
  std::string text;
  for (const char c : word) text += c == '-' ? "\\-" : std::string(1, c);
  return text;
}

std::string ManualText::commands(const std::vector<CommandDescription>& all) {
  std::string text;
  for (const CommandDescription& command : all) {
    if (command.name.empty()) continue;
    text += ".SS onhook " + ManualText::typed(command.name) + '\n' + sentence(command.what) + ".\n";
    for (const OptionDescription& option : command.options)
      if (!isHelp(option)) text += item(namesOf(option), option.what);
  }
  return text;
}

std::string ManualText::options(const CommandDescription& program) {
  std::string text;
  for (const OptionDescription& option : program.options) text += item(namesOf(option), option.what);
  return text;
}

std::string ManualText::exitCodes() {
  std::string text;
  for (const ExitCode code : allExitCodes())
    text += item("\\fB" + std::to_string(static_cast<int>(code)) + "\\fR", meaningOf(code));
  return text;
}

}  // namespace onhook
