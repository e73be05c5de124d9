#pragma once

#include <string>
#include <vector>

namespace onhook {

/// One option of the command line, or one argument without a name.
struct OptionDescription {
  std::vector<std::string>
      names;          ///< with their dashes, short ones first; empty: an argument, such as TARGET
  std::string value;  ///< what stands for its value in help, such as FILE; empty: it takes none.
                      ///< Of an argument, its name
  std::string what;   ///< what it does
};

/// One command with what it takes, or the program itself.
struct CommandDescription {
  std::string name;  ///< empty: the program without a command
  std::string what;
  std::vector<OptionDescription> options;
};

/// It is --help, which every command has.
inline bool isHelp(const OptionDescription& option) {
  return !option.names.empty() && option.names.back() == "--help";
}

/// The command line as the program itself reads it, the program first, then its commands in their order: what
/// the manual page and the shells' completions are made from.
std::vector<CommandDescription> describeCommandLine();

}  // namespace onhook
