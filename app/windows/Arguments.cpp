#include "app/Arguments.h"

#include <windows.h>
// Last: it needs the one above.
#include <shellapi.h>

#include <QString>
#include <memory>

namespace onhook {

namespace {

struct FreeLocal {
  void operator()(LPWSTR* memory) const { LocalFree(memory); }
};

}  // namespace

std::vector<std::string> programArguments(int, const char* const*) {
  int count = 0;
  const std::unique_ptr<LPWSTR, FreeLocal> words(CommandLineToArgvW(GetCommandLineW(), &count));
  std::vector<std::string> arguments;
  if (!words) return arguments;
  for (int i = 1; i < count; ++i) arguments.push_back(QString::fromWCharArray(words.get()[i]).toStdString());
  return arguments;
}

}  // namespace onhook
