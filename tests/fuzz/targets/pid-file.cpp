// pppd's pid files: a name and what stands in it.
#include "core/providers/pppd/PidFile.h"
#include "tests/fuzz/Input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  onhook::fuzz::Input input(data, size);
  const std::string name = input.part();
  onhook::pppd::PidFile::parse(name, input.rest());
  return 0;
}
