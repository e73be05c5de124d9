// A rule of when a connection is hung up by itself, as it stands in the settings.
#include <cstdlib>

#include "ui/automatic/AutomaticRule.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  const auto rule = AutomaticRule::fromWords(
      QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
  // What was understood is written so that it is understood likewise.
  if (rule && AutomaticRule::fromWords(rule->toWords()) != rule) std::abort();
  return 0;
}
