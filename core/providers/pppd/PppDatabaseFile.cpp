#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

// After <sys/stat.h> and <fcntl.h>, which it needs and does not include.
#include <signal.h>
#include <tdb.h>

#include <memory>
#include <mutex>

#include "core/linux/FileDescriptor.h"
#include "core/providers/pppd/PppDatabase.h"
#include "core/providers/pppd/TdbLock.h"

namespace onhook::pppd {

namespace {

FileDescriptor copyOf(std::string_view bytes) {
  FileDescriptor fd(::memfd_create("pppd2.tdb", MFD_CLOEXEC));
  while (fd && !bytes.empty()) {
    const ssize_t written = ::write(fd.get(), bytes.data(), bytes.size());
    if (written <= 0) return {};
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return fd;
}

std::string_view toText(TDB_DATA data) {
  return {reinterpret_cast<const char*>(data.dptr), data.dsize};
}

struct Found {
  std::map<std::string, std::string> entries;
  bool whole = true;
};

extern "C" int noteEntry(TDB_CONTEXT*, TDB_DATA key, TDB_DATA value, void* context) {
  Found& found = *static_cast<Found*>(context);
  const std::string_view text = toText(value);
  const auto end = text.find('\0');
  // Records and lists end in NUL; what leads to a record does not.
  const bool endsInNul = isRecordKey(toText(key)) || toText(key).starts_with("BUNDLE_LINKS=");
  if (endsInNul && (end == std::string_view::npos || end + 1 != text.size())) found.whole = false;
  found.entries.emplace(toText(key), text.substr(0, end));
  return 0;
}

}  // namespace

std::mutex& tdbLock() {
  static std::mutex mutex;
  return mutex;
}

PppDatabase PppDatabase::fromBytes(std::string_view bytes) {
  PppDatabase damaged;
  damaged.state_ = State::damaged;
  const FileDescriptor copy = copyOf(bytes);
  if (!copy) return damaged;
  Found found;
  {
    const std::lock_guard lock(tdbLock());
    const std::string path = "/proc/self/fd/" + std::to_string(copy.get());
    const std::unique_ptr<TDB_CONTEXT, int (*)(TDB_CONTEXT*)> database(
        ::tdb_open(path.c_str(), 0, TDB_NOMMAP | TDB_NOLOCK, O_RDONLY | O_CLOEXEC, 0), ::tdb_close);
    if (!database) return damaged;
    if (::tdb_traverse_read(database.get(), noteEntry, &found) < 0) found.whole = false;
  }
  PppDatabase read = fromEntries(found.entries);
  if (!found.whole) read.state_ = State::damaged;
  return read;
}

}  // namespace onhook::pppd
