// What onhook-helper is asked for, as root, by anybody who may.
#include "app/helper/Request.h"
#include "core/linux/ProcessText.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  const auto words = argumentsIn({reinterpret_cast<const char*>(data), size});
  std::vector<const char*> arguments{"onhook-helper"};
  for (const std::string& word : words) arguments.push_back(word.c_str());
  const int count = static_cast<int>(arguments.size());
  arguments.push_back(nullptr);
  helper::Request::parse(count, arguments.data());
  return 0;
}
