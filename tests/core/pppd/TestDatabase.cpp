#include "tests/core/pppd/TestDatabase.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <signal.h>
#include <tdb.h>

#include <memory>
#include <stdexcept>

#include "core/providers/pppd/TdbLock.h"

namespace onhook::pppd {

namespace {

TDB_DATA toData(const std::string& text, bool withNul) {
  return {reinterpret_cast<unsigned char*>(const_cast<char*>(text.c_str())), text.size() + (withNul ? 1 : 0)};
}

}  // namespace

void writeDatabase(const std::string& path, const std::map<std::string, std::string>& entries) {
  // Written aside and put in its place: libtdb will not open a file twice in one process.
  const std::string aside = path + ".new";
  ::unlink(aside.c_str());
  {
    // The provider may be reading in another thread.
    const std::lock_guard lock(tdbLock());
    const std::unique_ptr<TDB_CONTEXT, int (*)(TDB_CONTEXT*)> database(
        ::tdb_open(aside.c_str(), 0, TDB_NOLOCK, O_RDWR | O_CREAT, 0644), ::tdb_close);
    if (!database) throw std::runtime_error("cannot write " + aside);
    for (const auto& [key, value] : entries) {
      const bool leads = key.find('=') != std::string::npos && !key.starts_with("BUNDLE_LINKS=");
      ::tdb_store(database.get(), toData(key, false), toData(value, !leads), TDB_REPLACE);
    }
  }
  ::rename(aside.c_str(), path.c_str());
}

}  // namespace onhook::pppd
