// onhook-describe TEMPLATE RESULT: writes a manual page or a shell's completion, with what the program knows
// of its own command line put in where the template says so. Runs while building; it is not installed.
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

#include "app/CommandDescription.h"
#include "app/Installed.h"
#include "app/Version.h"
#include "app/describe/CompletionText.h"
#include "app/describe/ManualText.h"

namespace {

using namespace onhook;

/// What stands in templates between two @, and what comes in its place.
std::map<std::string, std::string> parts() {
  const std::vector<CommandDescription> all = describeCommandLine();
  return {{"VERSION", versionText},
          {"DATE", releaseDate},
          {"HELPER", ManualText::typed(installedHelper)},
          {"MANUAL_COMMANDS", ManualText::commands(all)},
          {"MANUAL_OPTIONS", ManualText::options(all.front())},
          {"MANUAL_EXIT_CODES", ManualText::exitCodes()},
          {"BASH_COMMANDS", CompletionText::bashCommands(all)},
          {"BASH_VALUES", CompletionText::bashValues(all)},
          {"BASH_OPTIONS", CompletionText::bashOptions(all)},
          {"ZSH_COMMANDS", CompletionText::zshCommands(all)},
          {"ZSH_OPTIONS", CompletionText::zshOptions(all)},
          {"ZSH_CASES", CompletionText::zshCases(all)},
          {"FISH", CompletionText::fish(all)}};
}

/// A part that ends its own line takes the template's line end with it.
void putIn(std::string& text, const std::string& name, const std::string& part) {
  const std::string marker = '@' + name + '@';
  const bool wholeLine = !part.empty() && part.back() == '\n';
  for (auto at = text.find(marker); at != std::string::npos; at = text.find(marker, at + part.size()))
    text.replace(at, marker.size() + (wholeLine ? 1 : 0), part);
}

int fail(const std::string& what) {
  std::cerr << "onhook-describe: " << what << '\n';
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return fail("name a template and a result");
  std::ifstream source(argv[1]);
  std::stringstream content;
  if (!source || !(content << source.rdbuf())) return fail(std::string("cannot read ") + argv[1]);
  std::string text = content.str();
  for (const auto& [name, part] : parts()) putIn(text, name, part);
  std::ofstream result(argv[2]);
  result << text;
  return result.flush() ? 0 : fail(std::string("cannot write ") + argv[2]);
}
