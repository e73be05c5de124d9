#include "tests/system/lab/Interfaces.h"

#include <net/if.h>

#include <memory>

namespace onhook::lab {

std::vector<std::string> interfaceNames() {
  const std::unique_ptr<struct if_nameindex, void (*)(struct if_nameindex*)> all(::if_nameindex(),
                                                                                 ::if_freenameindex);
  std::vector<std::string> names;
  for (const auto* one = all.get(); one && one->if_index != 0; ++one) names.emplace_back(one->if_name);
  return names;
}

int interfaceIndex(const std::string& name) {
  return static_cast<int>(::if_nametoindex(name.c_str()));
}

bool interfaceStands(int index) {
  char name[IF_NAMESIZE];
  return ::if_indextoname(static_cast<unsigned>(index), name) != nullptr;
}

}  // namespace onhook::lab
