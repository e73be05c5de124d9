// pppd's command line, and the files of options that it names.
#include "core/linux/ProcessText.h"
#include "core/providers/pppd/CommandLine.h"
#include "tests/fuzz/Input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  fuzz::Input input(data, size);
  const auto arguments = argumentsIn(input.part());
  pppd::readCommandLine(arguments, "/etc/ppp", [&input](const std::string&) -> std::optional<std::string> {
    if (input.isEmpty()) return std::nullopt;
    return input.part();
  });
  return 0;
}
