// pppd's database as a file of any bytes, through libtdb.
#include "core/providers/pppd/PppDatabase.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  auto database = pppd::PppDatabase::fromBytes({reinterpret_cast<const char*>(data), size});
  database.keysByPid();
  return 0;
}
