// What pppd, pkexec and their like write.
#include "core/providers/pppd/Story.h"
#include "tests/fuzz/Input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook::pppd;
  onhook::fuzz::Input input(data, size);
  const bool exited = input.flag();
  const int code = input.byte();
  const Story story = Story::of(input.rest());
  whyEnded(exited ? std::optional(code) : std::nullopt, code, story);
  return 0;
}
