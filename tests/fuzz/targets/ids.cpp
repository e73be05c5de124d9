// The ids that scripts and people hand in: what one names has to be written in one way alone.
#include <cstdlib>

#include "core/Target.h"
#include "core/providers/networkmanager/ConnectionId.h"
#include "core/providers/pppd/ConnectionId.h"
#include "core/providers/pppd/EntryId.h"
#include "core/providers/ras/ConnectionId.h"
#include "tests/fuzz/Input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  const std::string text(reinterpret_cast<const char*>(data), size);
  const auto check = [&text](const auto& id) {
    if (id && id->toString() != text) std::abort();
  };
  check(Target::parse(text));
  check(pppd::ConnectionId::parse(text));
  check(pppd::EntryId::parse(text));
  check(networkmanager::ConnectionId::parse(text));
  check(ras::ConnectionId::parse(text));
  ras::LinkId::parse(text);
  return 0;
}
