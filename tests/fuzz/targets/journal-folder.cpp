// The journal's folder: any bytes in its files.
#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <QThread>
#include <cstdlib>
#include <numeric>

#include "tests/fuzz/Input.h"
#include "tests/fuzz/QtStart.h"
#include "tests/fuzz/ScratchFolder.h"
#include "ui/session/JournalFolder.h"

namespace {

/// What the entry is about; what cannot be read lies in the place of this one's.
onhook::Target targetOf(const std::string& json) {
  using namespace onhook;
  const auto read = JournalEntry::fromJson(QByteArray::fromStdString(json));
  const auto* const entry = std::get_if<JournalEntry>(&read);
  return entry ? entry->target : Target{"pppd", "680-1-0f"};
}

/// As the journal calls it.
std::string keyOf(const onhook::Target& target) {
  return QCryptographicHash::hash(QByteArray::fromStdString(target.toString()), QCryptographicHash::Sha256)
      .toHex()
      .first(32)
      .toStdString();
}

/// What is held by whoever runs it.
std::string lockOf(const std::string& json, const std::string& key) {
  using namespace onhook;
  const auto read = JournalEntry::fromJson(QByteArray::fromStdString(json));
  const auto* const entry = std::get_if<JournalEntry>(&read);
  return entry && !entry->owner.isEmpty() ? entry->owner.toStdString() : key;
}

/// A file of any bytes, at no more calls of the system than it takes.
class Files {
 public:
  Files() : folder_(::open(scratch_.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (folder_ < 0) std::abort();
  }

  QString path() const { return QString::fromStdString(scratch_.path()); }

  void write(const std::string& name, std::string_view content) const {
    const int file = ::openat(folder_, name.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) return;  // it is no name
    if (::write(file, content.data(), content.size()) != static_cast<ssize_t>(content.size())) std::abort();
    ::close(file);
  }

  /// All of them go.
  void clear() const {
    DIR* const entries = ::fdopendir(::openat(folder_, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (entries == nullptr) std::abort();
    while (const dirent* const entry = ::readdir(entries))
      if (entry->d_type != DT_DIR) ::unlinkat(folder_, entry->d_name, 0);
    ::closedir(entries);
  }

 private:
  const onhook::fuzz::ScratchFolder scratch_;
  const int folder_;
};

/// One look, of the sort that `claimed` says.
void look(const onhook::JournalPlace& place, const onhook::Target& target, const std::string& claimed) {
  using namespace onhook;
  JournalFolder journal(place);
  journal.make();
  switch (claimed.empty() ? '\0' : claimed.front()) {
    case 'l':
      journal.takeLeft();
      break;
    case 'c':
    case 'f':
      journal.claim(target, QStringLiteral("first"), claimed.front() == 'f');
      journal.end(target);
      break;
    default:
      journal.others();
  }
}

/// Two of them that want the same, for as long as a hang-up runs.
void claimTwice(const onhook::JournalPlace& place, const onhook::Target& target, const std::string& claimed) {
  using namespace onhook;
  const bool forced = claimed.front() == 'f';
  JournalFolder first(place), second(place);
  first.claim(target, QStringLiteral("first"), forced);
  second.others();
  second.claim(target, QStringLiteral("second"), false);
  second.claim({target.provider, target.connection, "1-1-0f"}, QStringLiteral("link"), false);
  first.noteAsked(target);
  first.catchUp();
  first.claim(target, QStringLiteral("first"), true);
  if (claimed.size() > 1) first.leave(target);
  second.claim(target, QStringLiteral("second"), true);
  first.end(target);
  second.end(target);
}

/// What is found left is ended, and something else begun.
void takeOver(const onhook::JournalPlace& place) {
  using namespace onhook;
  JournalFolder journal(place);
  journal.make();
  journal.others();
  for (const LeftHangUp& left : journal.takeLeft()) {
    journal.claim(left.entry.target, left.entry.name, true);
    journal.noteAsked(left.entry.target);
    journal.end(left.entry.target);
  }
  const Target link{"pppd", "680-1-0f", "741-2-0f"};
  journal.claim(link, QStringLiteral("link"), false);
  journal.noteAsked(link);
  journal.catchUp();
  journal.leave(link);
}

}  // namespace

/// In the place of Qt's: nobody waits here for a lock that another seems to hold.
void QThread::msleep(unsigned long) {}

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  onhook::fuzz::startQt();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  static const Files files;
  static const JournalPlace place{files.path(), "boot", {}, {}};
  fuzz::Input input(data, size);
  // One entry, its lock, and one under a name of any kind; and what is done with them.
  const std::string json = input.part(), lock = input.part(), other = input.part(), claimed = input.part();
  const Target target = targetOf(json);
  const std::string key = keyOf(target);
  files.write(key + ".json", json);
  if (!lock.empty()) files.write(lockOf(json, key) + ".lock", lock);
  if (!other.empty()) files.write("other.json", other);
  // All that can be done takes ten times as long as one look at the same files: by chance, so that what is
  // tried next is not the same again.
  constexpr unsigned seldom = 16;
  if (std::accumulate(data, data + size, 0U) % seldom != 0)
    look(place, target, claimed);
  else if (!claimed.empty())
    claimTwice(place, target, claimed);
  else
    takeOver(place);
  files.clear();
  return 0;
}
