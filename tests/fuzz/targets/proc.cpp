// What stands in the files of a process below /proc.
#include "app/SessionOrigin.h"
#include "app/helper/ProcessFacts.h"
#include "app/linux/SshOrigin.h"
#include "core/linux/ProcessText.h"
#include "core/linux/ServiceOf.h"
#include "tests/fuzz/Input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  fuzz::Input input(data, size);
  const char file = static_cast<char>(input.byte());
  const std::string text = input.rest();
  switch (file) {
    case 's':  // stat
      processIn(149, text);
      helper::startTimeIn(text);
      break;
    case 'c':  // cmdline
      argumentsIn(text);
      break;
    case 'u':  // status
      realUserIn(text);
      break;
    case 'g':  // cgroup
      serviceOf(text);
      break;
    case 'e':  // environ
      sessionOf(sshConnectionIn(text));
      break;
    default:  // exe
      helper::isPppdPath(text);
  }
  return 0;
}
