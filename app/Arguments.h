#pragma once

#include <string>
#include <vector>

namespace onhook {

/// The arguments after the program's name, in UTF-8. `argc` and `argv` are main's; Windows hands those over
/// in whatever encoding the program's code page has, so there they are asked for anew.
std::vector<std::string> programArguments(int argc, const char* const* argv);

}  // namespace onhook
