#include "app/describe/CompletionText.h"

#include <set>

namespace onhook {
namespace {

bool isArgument(const OptionDescription& option) {
  return option.names.empty();
}

/// Of the program's options those that make sense after a command as well.
bool goesWithCommands(const OptionDescription& option) {
  const std::string& name = option.names.back();
  return name != "--help" && name != "--version" && name != "--hidden";
}

/// All that may follow a command: its own, and the program's.
std::vector<OptionDescription> optionsOf(const CommandDescription& command,
                                         const std::vector<CommandDescription>& all) {
  std::vector<OptionDescription> options;
  for (const OptionDescription& option : command.options)
    if (!isArgument(option)) options.push_back(option);
  if (command.name.empty()) return options;
  for (const OptionDescription& option : all.front().options)
    if (goesWithCommands(option)) options.push_back(option);
  return options;
}

/// The command that lists what may be given to this one; empty: it takes nothing.
std::string listerOf(const CommandDescription& command) {
  for (const OptionDescription& option : command.options)
    if (isArgument(option)) return option.value == "ENTRY" ? "entries" : "list";
  return {};
}

bool isFile(const OptionDescription& option) {
  return option.value == "FILE";
}

std::string replaced(const std::string& text, const std::string& characters, const std::string& before) {
  std::string result;
  for (const char c : text) {
    if (characters.find(c) != std::string::npos) result += before;
    result += c;
  }
  return result;
}

std::string firstNameOf(const CommandDescription& command) {
  return command.name.empty() ? "''" : command.name;
}

/// In single quotes, which a single quote leaves for a moment.
std::string zshQuoted(const std::string& text) {
  std::string result;
  for (const char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return '\'' + result + '\'';
}

std::string zshSpecification(const OptionDescription& option) {
  std::string tail = '[' + replaced(option.what, "\\[]:", "\\") + ']';
  if (!option.value.empty()) tail += ':' + option.value + ':' + (isFile(option) ? "_files" : "");
  if (option.names.size() == 1) return zshQuoted(option.names.front() + tail);
  std::string every, names;
  for (const std::string& name : option.names) {
    every += (every.empty() ? "" : " ") + name;
    names += (names.empty() ? "" : ",") + name;
  }
  return "'(" + every + ")'{" + names + '}' + zshQuoted(tail);
}

/// What may be given to the command; empty: nothing.
std::string zshArguments(const CommandDescription& command) {
  const std::string lister = listerOf(command);
  return lister.empty() ? "" : "        '*:" + lister + ": _onhook_names " + lister + "'\n";
}

std::string fishQuoted(const std::string& text) {
  return '\'' + replaced(text, "\\'", "\\") + '\'';
}

std::string fishOption(const OptionDescription& option) {
  std::string line;
  for (const std::string& name : option.names)
    line += name.size() == 2 ? " -s " + name.substr(1) : " -l " + name.substr(2);
  if (!option.value.empty()) line += isFile(option) ? " -rF" : " -x";
  return line + " -d " + fishQuoted(option.what);
}

/// The line for what may be given to the command, after what the command's lines begin with; empty: nothing.
std::string fishArguments(const std::string& begin, const CommandDescription& command) {
  const std::string lister = listerOf(command);
  return lister.empty() ? "" : begin + " -a '(__onhook_names " + lister + ")'\n";
}

}  // namespace

std::string CompletionText::bashCommands(const std::vector<CommandDescription>& all) {
  std::string words;
  for (const CommandDescription& command : all)
    if (!command.name.empty()) words += (words.empty() ? "" : " ") + command.name;
  return words;
}

std::string CompletionText::bashValues(const std::vector<CommandDescription>& all) {
  std::set<std::string> files, others;
  for (const CommandDescription& command : all)
    for (const OptionDescription& option : command.options)
      if (!option.value.empty())
        for (const std::string& name : option.names) (isFile(option) ? files : others).insert(name);
  std::string text;
  for (const std::string& name : files) text += "        " + name + ") _filedir; return ;;\n";
  for (const std::string& name : others) text += "        " + name + ") return ;;\n";
  return text;
}

std::string CompletionText::bashOptions(const std::vector<CommandDescription>& all) {
  std::string text;
  for (const CommandDescription& command : all) {
    std::string names;
    for (const OptionDescription& option : optionsOf(command, all))
      for (const std::string& name : option.names) names += (names.empty() ? "" : " ") + name;
    text += "        " + firstNameOf(command) + ") options='" + names + "' lister='" + listerOf(command) +
            "' ;;\n";
  }
  return text;
}

std::string CompletionText::zshCommands(const std::vector<CommandDescription>& all) {
  std::string text;
  for (const CommandDescription& command : all)
    if (!command.name.empty()) text += "    " + zshQuoted(command.name + ':' + command.what) + '\n';
  return text;
}

std::string CompletionText::zshOptions(const std::vector<CommandDescription>& all) {
  std::string text;
  for (const OptionDescription& option : optionsOf(all.front(), all))
    text += "    " + zshSpecification(option) + '\n';
  return text;
}

std::string CompletionText::zshCases(const std::vector<CommandDescription>& all) {
  std::string text;
  for (const CommandDescription& command : all) {
    if (command.name.empty()) continue;
    text += "    " + command.name + ")\n      specifications=(\n";
    for (const OptionDescription& option : optionsOf(command, all))
      text += "        " + zshSpecification(option) + '\n';
    text += zshArguments(command) + "      ) ;;\n";
  }
  return text;
}

std::string CompletionText::fish(const std::vector<CommandDescription>& all) {
  const std::string begin = "complete -c onhook -n ";
  std::string text;
  for (const CommandDescription& command : all) {
    const std::string within = command.name.empty() ? "__fish_use_subcommand"
                                                    : "'__fish_seen_subcommand_from " + command.name + '\'';
    if (!command.name.empty())
      text += begin + "__fish_use_subcommand -a " + command.name + " -d " + fishQuoted(command.what) + '\n';
    for (const OptionDescription& option : optionsOf(command, all))
      text += begin + within + fishOption(option) + '\n';
    text += fishArguments(begin + within, command);
  }
  return text;
}

}  // namespace onhook
