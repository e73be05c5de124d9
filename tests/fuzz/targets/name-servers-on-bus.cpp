// What NetworkManager and systemd-resolved say of name servers.
#include "core/linux/NameServerReplies.h"
#include "tests/fuzz/BusMessage.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  fuzz::Input input(data, size);
  const bool ofManager = input.flag();
  const auto message = fuzz::busMessage(input);
  if (!message) return 0;
  if (ofManager)
    nameserverreplies::ofNetworkManager(*message);
  else
    nameserverreplies::ofResolved(*message, {});
  return 0;
}
