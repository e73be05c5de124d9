// The journal's folder: any bytes in its files.
#include <QCryptographicHash>
#include <QThread>

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

}  // namespace

/// In the place of Qt's: nobody waits here for a lock that another seems to hold.
void QThread::msleep(unsigned long) {}

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  onhook::fuzz::startQt();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  static const fuzz::ScratchFolder folder;
  fuzz::Input input(data, size);
  // One entry, its lock, and one under a name of any kind; and whether it is claimed before it is found left.
  const std::string json = input.part(), lock = input.part(), other = input.part(), claimed = input.part();
  const Target target = targetOf(json);
  const std::string key = keyOf(target);
  folder.write(key + ".json", json);
  if (!lock.empty()) folder.write(lockOf(json, key) + ".lock", lock);
  if (!other.empty()) folder.write("other.json", other);
  const JournalPlace place{QString::fromStdString(folder.path()), "boot", {}, {}};
  if (!claimed.empty()) {
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
  } else {
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
  folder.clear();
  return 0;
}
