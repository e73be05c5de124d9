// resolv.conf, and what programs give to resolvconf.
#include "core/linux/NameServerFiles.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  onhook::NameServerFiles::parse({reinterpret_cast<const char*>(data), size});
  return 0;
}
