#include "tests/system/lab/Interfaces.h"

#include <net/if.h>

namespace onhook::lab {

int interfaceIndex(const std::string& name) {
  return static_cast<int>(::if_nametoindex(name.c_str()));
}

bool interfaceStands(int index) {
  char name[IF_NAMESIZE];
  return ::if_indextoname(static_cast<unsigned>(index), name) != nullptr;
}

}  // namespace onhook::lab
