#pragma once

#include <string>

#include "app/CommandDescription.h"

namespace onhook {

/// The parts of the manual page that the program itself knows, in the language of man pages (groff_man(7)).
class ManualText {
 public:
  /// The commands with what each takes; `program` first, as describeCommandLine() has it, which is left out.
  static std::string commands(const std::vector<CommandDescription>& all);
  static std::string options(const CommandDescription& program);
  static std::string exitCodes();
  /// A word to be typed, such as a file's name.
  static std::string typed(const std::string& word);
};

}  // namespace onhook
