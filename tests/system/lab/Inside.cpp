#include "tests/system/lab/Inside.h"

#include <cstdlib>
#include <filesystem>
#include <stdexcept>

namespace onhook::lab {

void requireInside() {
  const char* outer = std::getenv("ONHOOK_OUTER_NETWORK");
  const char* inside = std::getenv("ONHOOK_LAB");
  const auto own = std::filesystem::read_symlink("/proc/self/ns/net").string();
  if (!inside || !outer || own == outer || !std::filesystem::is_directory(folder)) {
    throw std::logic_error("not inside the lab's own namespaces");
  }
}

}  // namespace onhook::lab
