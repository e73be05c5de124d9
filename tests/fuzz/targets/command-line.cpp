// Onhook's own command line.
#include "app/CommandLine.h"
#include "core/linux/ProcessText.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  static const CommandLineParser parse = commandLineParser();
  parse(argumentsIn({reinterpret_cast<const char*>(data), size}));
  return 0;
}
