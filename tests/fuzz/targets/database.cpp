// pppd's database: what its pppds tell. Not libtdb itself: entries come as libtdb hands them out.
#include "core/providers/pppd/PppDatabase.h"
#include "tests/fuzz/Input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  fuzz::Input input(data, size);
  std::map<std::string, std::string> entries;
  while (!input.isEmpty()) {
    std::string key = input.part();
    entries.insert_or_assign(std::move(key), input.part());
  }
  auto database = pppd::PppDatabase::fromEntries(entries);
  for (const auto& [pid, key] : database.keysByPid()) {
    const auto& record = database.records().at(key);
    if (!database.keyOf("PPPD_PID", record.get("PPPD_PID")).empty() && record.has("IFNAME"))
      database.linksOf(record.get("BUNDLE"));
  }
  for (const auto& [key, value] : entries) database.linksOf(value.substr(0, value.find(';')));
  const std::string bundle = "BUNDLE_LINKS=";
  for (const auto& [key, value] : entries)
    if (key.starts_with(bundle)) database.linksOf(key.substr(bundle.size()));
  pppd::PppDatabase older;
  older.fillFrom(database);
  return 0;
}
