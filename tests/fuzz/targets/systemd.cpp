// What systemd says of a service, and what that means for a pppd in it.
#include "core/providers/pppd/ServiceReply.h"
#include "tests/fuzz/BusMessage.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  fuzz::Input input(data, size);
  const auto message = fuzz::busMessage(input);
  const auto service = message ? pppd::serviceIn(*message) : std::nullopt;
  if (!service) return 0;
  pppd::Pppd pppd;
  pppd.id.pid = 680;
  pppd.ancestors = {{{600, 1}, 1, "sh", {}}, {{1, 1}, 0, input.text(), {}}};
  pppd.ofXl2tpd = input.flag();
  service->startsAgainAfter(pppd);
  service->endsWithIt(pppd);
  return 0;
}
