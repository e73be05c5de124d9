#pragma once

#include <string>
#include <vector>

namespace onhook::lab {

/// All there are now.
std::vector<std::string> interfaceNames();

/// The interface's index, 0 when there is none of this name.
int interfaceIndex(const std::string& name);

/// Whether the interface with this index is there now: the kernel is asked.
bool interfaceStands(int index);

}  // namespace onhook::lab
