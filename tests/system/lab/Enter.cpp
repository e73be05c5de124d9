#include "tests/system/lab/Enter.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/system/lab/Inside.h"

namespace onhook::lab {

void enter(int argc, char** argv) {
  if (std::getenv("ONHOOK_LAB")) {
    requireInside();
    return;
  }
  ::setenv("ONHOOK_DAEMONS", ONHOOK_DAEMONS, 0);
  const std::string self = std::filesystem::read_symlink("/proc/self/exe").string();
  std::vector<const char*> command{ONHOOK_IN_LAB, self.c_str()};
  command.insert(command.end(), argv + 1, argv + argc);
  command.push_back(nullptr);
  ::execv(ONHOOK_IN_LAB, const_cast<char* const*>(command.data()));
  std::perror("cannot start " ONHOOK_IN_LAB);
  std::exit(125);
}

}  // namespace onhook::lab
