// Starts itself again inside the lab, so that the code under test shares network, mounts and processes with
// the daemons it talks to. Only listing the tests needs no lab.
#include <gmock/gmock.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <vector>

#include "tests/system/lab/Inside.h"

int main(int argc, char** argv) {
  const std::vector<char*> arguments(argv, argv + argc);
  ::testing::InitGoogleMock(&argc, argv);
  if (GTEST_FLAG_GET(list_tests)) return RUN_ALL_TESTS();

  if (!std::getenv("ONHOOK_LAB")) {
    ::setenv("ONHOOK_DAEMONS", ONHOOK_DAEMONS, 0);
    const std::string self = std::filesystem::read_symlink("/proc/self/exe").string();
    std::vector<const char*> command{ONHOOK_IN_LAB, self.c_str()};
    command.insert(command.end(), arguments.begin() + 1, arguments.end());
    command.push_back(nullptr);
    ::execv(ONHOOK_IN_LAB, const_cast<char* const*>(command.data()));
    std::perror("cannot start " ONHOOK_IN_LAB);
    return 125;
  }
  onhook::lab::requireInside();
  return RUN_ALL_TESTS();
}
