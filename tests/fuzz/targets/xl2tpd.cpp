// xl2tpd.conf, and which of its lacs a pppd is of.
#include "core/providers/pppd/Xl2tpdConfig.h"
#include "tests/fuzz/Input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook::pppd;
  onhook::fuzz::Input input(data, size);
  CommandLine pppd;
  pppd.ipparam = input.part();
  pppd.optionsFile = input.part();
  const auto lacs = parseXl2tpdConfig(input.rest());
  for (const Lac& lac : lacs) canBeTold(lacs, lac);
  lacOf(lacs, pppd);
  wouldRedial(lacs, pppd);
  return 0;
}
