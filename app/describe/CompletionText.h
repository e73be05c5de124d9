#pragma once

#include <string>

#include "app/CommandDescription.h"

namespace onhook {

/// What the shells' completions offer, in each shell's own language. Everywhere `all` is what
/// describeCommandLine() tells.
class CompletionText {
 public:
  /// The commands, in one line.
  static std::string bashCommands(const std::vector<CommandDescription>& all);
  /// Cases of the word before: what the value of an option is.
  static std::string bashValues(const std::vector<CommandDescription>& all);
  /// Cases of the command: the options it takes, and the command that lists what its arguments may be.
  static std::string bashOptions(const std::vector<CommandDescription>& all);

  /// Words "NAME:what it does".
  static std::string zshCommands(const std::vector<CommandDescription>& all);
  /// Words as _arguments takes them, of what may stand before a command.
  static std::string zshOptions(const std::vector<CommandDescription>& all);
  /// Cases of the command, with the same of what may follow it.
  static std::string zshCases(const std::vector<CommandDescription>& all);

  /// Calls of `complete`.
  static std::string fish(const std::vector<CommandDescription>& all);
};

}  // namespace onhook
