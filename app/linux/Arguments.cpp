#include "app/Arguments.h"

namespace onhook {

std::vector<std::string> programArguments(int argc, const char* const* argv) {
  return {argv + 1, argv + argc};
}

}  // namespace onhook
