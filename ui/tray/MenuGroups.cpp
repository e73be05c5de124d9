#include "ui/tray/MenuGroups.h"

#include <algorithm>

namespace onhook {

std::vector<std::size_t> MenuGroups::sizesFor(std::size_t lines) {
  if (lines <= most) return {};
  const std::size_t groups = std::min(most, (lines + most - 1) / most);
  std::vector<std::size_t> sizes(groups, lines / groups);
  for (std::size_t i = 0; i < lines % groups; ++i) ++sizes[i];
  return sizes;
}

}  // namespace onhook
