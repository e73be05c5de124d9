#include "core/providers/pppd/PppDatabase.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

// After <sys/stat.h> and <fcntl.h>, which it needs and does not include.
#include <signal.h>
#include <tdb.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <set>

#include "core/linux/FileDescriptor.h"
#include "core/providers/pppd/TdbLock.h"

namespace onhook::pppd {

namespace {

constexpr std::string_view recordPrefix = "pppd";

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

bool isRecordKey(std::string_view key) {
  return key.starts_with(recordPrefix) && parsePid(key.substr(recordPrefix.size())).has_value();
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

PppDatabase PppDatabase::fromEntries(const std::map<std::string, std::string>& entries) {
  PppDatabase database;
  database.state_ = State::read;
  for (const auto& [key, value] : entries) {
    if (isRecordKey(key)) {
      database.records_.emplace(key, Record::parse(value));
    } else {
      database.index_.emplace(key, value);
    }
  }
  return database;
}

void PppDatabase::fillFrom(const PppDatabase& older) {
  records_.insert(older.records_.begin(), older.records_.end());
  index_.insert(older.index_.begin(), older.index_.end());
}

std::string PppDatabase::keyOf(const std::string& name, const std::string& value) const {
  const auto it = index_.find(name + '=' + value);
  return it == index_.end() ? std::string() : it->second;
}

std::map<pid_t, std::string> PppDatabase::keysByPid() const {
  constexpr std::string_view prefix = "PPPD_PID=";
  std::map<pid_t, std::string> keys;
  std::set<std::string> led;
  for (const auto& [name, key] : index_) {
    if (!name.starts_with(prefix) || !records_.contains(key)) continue;
    const auto pid = parsePid(std::string_view(name).substr(prefix.size()));
    led.insert(key);
    if (pid) keys.emplace(*pid, key);
  }
  for (const auto& [key, record] : records_) {
    const auto pid = record.pid();
    if (pid && !led.contains(key)) keys.emplace(*pid, key);
  }
  return keys;
}

std::vector<std::string> PppDatabase::linksOf(const std::string& bundle) const {
  std::vector<std::string> links;
  const std::string all = keyOf("BUNDLE_LINKS", bundle);
  std::string_view rest = all;
  while (!rest.empty()) {
    const auto end = std::min(rest.find(';'), rest.size());
    std::string key(rest.substr(0, end));
    if (isRecordKey(key) && std::find(links.begin(), links.end(), key) == links.end())
      links.push_back(std::move(key));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return links;
}

}  // namespace onhook::pppd
