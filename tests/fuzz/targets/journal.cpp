// What an entry of the journal says.
#include <cstdlib>

#include "tests/fuzz/QtStart.h"
#include "ui/session/JournalEntry.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  const auto read =
      JournalEntry::fromJson(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
  if (const auto* const entry = std::get_if<JournalEntry>(&read)) entry->toJson();
  return 0;
}
