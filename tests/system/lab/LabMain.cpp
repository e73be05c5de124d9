// The tests run inside the lab. Only listing them needs none.
#include <gmock/gmock.h>

#include <vector>

#include "tests/system/lab/Enter.h"

int main(int argc, char** argv) {
  std::vector<char*> arguments(argv, argv + argc);
  ::testing::InitGoogleMock(&argc, argv);
  if (!GTEST_FLAG_GET(list_tests)) onhook::lab::enter(static_cast<int>(arguments.size()), arguments.data());
  return RUN_ALL_TESTS();
}
