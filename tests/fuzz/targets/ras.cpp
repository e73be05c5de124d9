// Windows RAS: its functions answer whatever they like, with counts and sizes that lie and texts without an
// end.
#include <cstring>
#include <map>

#include "core/providers/ras/Describe.h"
#include "core/providers/ras/LinkReader.h"
#include "core/providers/ras/RasText.h"
#include "tests/fuzz/Input.h"

namespace {

using namespace onhook;
using namespace onhook::ras;

/// Fills structures in, and never beyond the room that the caller has: Windows does not either.
class Liar {
 public:
  explicit Liar(fuzz::Input& input) : input_(input) {}

  Dword code() {
    constexpr Dword codes[] = {code::success,     code::success,       code::success,
                               code::success,     code::success,       code::bufferTooSmall,
                               code::invalidSize, code::invalidHandle, code::portNotOpen,
                               code::noMoreItems, code::accessDenied,  code::procedureNotFound};
    const std::uint8_t which = input_.byte();
    const Dword said = which < std::size(codes) ? codes[which]
                       : which == 255           ? input_.number<Dword>()
                                                : code::success;
    // Each time there is twice the room, all of which is filled.
    constexpr int often = 3;
    return said == code::bufferTooSmall && ++tooSmall_ > often ? Dword{code::success} : said;
  }

  /// One byte all over the first rows, and some pieces of others. Of texts without an end some have one after
  /// all: the others take ten times as long to read.
  void fill(void* memory, std::size_t room) {
    constexpr std::size_t some = 4096, line = 32;
    constexpr std::uint8_t endless = 7;
    const std::uint8_t all = input_.byte();
    std::memset(memory, all, std::min(room, some));
    if (all % 8 != endless)
      for (std::size_t end = line; end <= std::min(room, some); end += line)
        std::memset(static_cast<char*>(memory) + end - sizeof(Wide), 0, sizeof(Wide));
    for (int pieces = input_.byte() % 8; pieces > 0; --pieces) {
      const std::size_t at = input_.number<std::uint16_t>();
      const std::string piece = input_.bytes(input_.byte() % 64);
      if (at < room)
        std::memcpy(static_cast<char*>(memory) + at, piece.data(), std::min(piece.size(), room - at));
    }
  }

  Dword answer(void* memory, std::size_t room) {
    fill(memory, room);
    return code();
  }

  Dword table(void* memory, Dword* bytes, Dword* count) {
    fill(memory, *bytes);
    // Truths as well, so that rows are read.
    *count = input_.flag() ? input_.number<Dword>() : input_.byte() % 20;
    const Dword result = code();
    if (input_.flag()) *bytes = input_.number<Dword>() % (32 << 10);
    return result;
  }

 private:
  fuzz::Input& input_;
  int tooSmall_ = 0;
};

RasSystem systemThatLies(const std::shared_ptr<Liar>& liar, bool old) {
  RasSystem system;
  RasApi& api = system.api;
  api.enumConnections = [liar](ras::Connection* rows, Dword* bytes, Dword* count) {
    return liar->table(rows, bytes, count);
  };
  api.getConnectStatus = [liar](Handle, ConnectionStatus* status) {
    return liar->answer(status, status->size == sizeof *status ? sizeof *status : statusSizes[1]);
  };
  api.getSubEntryHandle = [liar](Handle, Dword number, Handle* link) {
    // Of thousands of links some are there: they are all read alike.
    constexpr Dword first = 2, each = 100;
    return number <= first || number % each == 0 ? liar->answer(link, sizeof *link) : code::portNotOpen;
  };
  api.getErrorString = [liar](Dword, Wide* text, Dword characters) {
    return liar->answer(text, characters * sizeof(Wide));
  };
  api.getConnectionStatistics = [liar](Handle, Statistics* row) { return liar->answer(row, sizeof *row); };
  api.getLinkStatistics = [liar](Handle, Dword, Statistics* row) { return liar->answer(row, sizeof *row); };
  api.getProjectionInfo = [liar](Handle, Dword, void* info, Dword* bytes) {
    return liar->answer(info, *bytes);
  };
  api.enumEntries = [liar](const Wide*, const Wide*, EntryName* rows, Dword* bytes, Dword* count) {
    return liar->table(rows, bytes, count);
  };
  api.getEntryProperties = [liar](const Wide*, const Wide*, ras::Entry* entry, Dword* bytes, std::uint8_t*,
                                  Dword*) {
    Dword count = 0;
    return liar->table(entry, bytes, &count);
  };
  api.getSubEntryProperties = [liar](const Wide*, const Wide*, Dword, SubEntry* entry, Dword* bytes,
                                     std::uint8_t*, Dword*) { return liar->answer(entry, *bytes); };
  api.getEntryDialParams = [liar](const Wide*, DialParams* params, Bool* hasPassword) {
    *hasPassword = -1;
    return liar->answer(params, params->size);
  };
  if (!old) {
    api.getProjectionInfoEx = [liar](Handle, void* info, Dword* bytes) { return liar->answer(info, *bytes); };
  }
  return system;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Input input(data, size);
  const bool old = input.flag();
  const auto system = systemThatLies(std::make_shared<Liar>(input), old);
  const auto calls = std::make_shared<const RasCalls>(system);
  const PhoneBooks books(*calls);
  const auto state = std::make_shared<LookerState>(std::string("ras"));
  LinkReader links(calls, state, books);

  const TimePoint now{std::chrono::hours(1'000'000)};
  const Describe describe(system, now);
  std::map<Target, Presence> presences;
  const auto list = calls->connections();
  notReached(system, list.code);
  int described = 0;
  for (const ConnectionRow& row : list.value) {
    constexpr int enough = 1;  // they are all read alike
    if (++described > enough) break;
    Record record;
    record.id = ras::ConnectionId::of(row);
    record.identity = record.id->toString();
    record.handle = row.handle;
    record.row = row;
    record.properties = books.properties(row.phoneBook, row.entryName).value;
    record.sight.listed = input.flag();
    record.sight.listCode = list.code;
    record.sight.status = calls->status(row.handle);
    record.standing = standingOf(record.sight);
    if (const auto counted = calls->statistics(row.handle); counted.ok())
      record.counted.note(counted.value, now);
    record.addresses = calls->addresses(row.handle);
    links.look(record, input.flag(), now);
    links.look(record, true, now + std::chrono::minutes(1));
    links.count(record, now + std::chrono::minutes(2));
    describe.isShown(record);
    describe.connection(record);
    describe.addPresences(record, presences);
    Describe::standsOn(record, record);
  }
  const auto entries = books.entries();
  if (!entries.value.empty()) {
    const EntryRow& entry = entries.value.front();
    const auto properties = books.properties(entry.phoneBook, entry.name);
    describe.entry(entry, properties.value);
    bool hasPassword = false;
    books.dialParams(entry.phoneBook, entry.name, hasPassword);
  }
  onOneLine(toUtf8(toUtf16(input.rest())));
  return 0;
}
