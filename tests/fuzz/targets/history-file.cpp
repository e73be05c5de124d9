// The history's file: any bytes in the place of the database, and a database that says anything.
#include <sys/stat.h>

#include <algorithm>
#include <numeric>

#include "tests/fuzz/Input.h"
#include "tests/fuzz/LyingDatabase.h"
#include "tests/fuzz/QtStart.h"
#include "tests/fuzz/ScratchFolder.h"
#include "ui/history/HistoryFile.h"

namespace {

using namespace onhook;

HistoryEntry drop() {
  HistoryEntry entry;
  entry.target = {"pppd", "149-22-0f", std::nullopt};
  entry.event = HistoryEntry::Event::drop;
  entry.end = HistoryEntry::End::dropped;
  entry.ended = QDateTime::fromMSecsSinceEpoch(1'764'000'000'000, Qt::UTC);
  return entry;
}

/// How a hang-up of a former run ended.
HistoryEntry left() {
  HistoryEntry entry = drop();
  entry.event = HistoryEntry::Event::hangUp;
  entry.by = HistoryEntry::By::formerRun;
  entry.end = HistoryEntry::End::stillUp;
  return entry;
}

/// All that can be done, with SQLite.
class Bytes {
 public:
  void run(const std::uint8_t* data, std::size_t size) const {
    const std::string name = folder_.write("history.sqlite", data, size);
    {
      HistoryFile file({QString::fromStdString(name), "boot"});
      use(file);
    }
    folder_.clear();
  }

 private:
  static void use(HistoryFile& file) {
    const HistoryEntry entry = drop();
    file.read({});
    // What is too broken is set aside: of what was given nothing is left to be read.
    const auto isSetAside = [](const HistoryTrouble& one) {
      return one.kind == HistoryTrouble::Kind::setAside;
    };
    if (std::ranges::any_of(file.takeTroubles(), isSetAside)) {
      file.forgetBefore(entry.ended);
      return;
    }
    file.add(entry);
    file.add(left());
    file.noteComeback("pppd", QStringLiteral("office"), entry.ended.addSecs(1));
    file.read({entry.ended, 10});
    file.forgetBefore(entry.ended.addDays(-90));
    file.clear();
    file.takeTroubles();
  }

  const fuzz::ScratchFolder folder_;
};

/// Some of that, without.
class Answers {
 public:
  void run(fuzz::Input& input) const {
    makeFile();
    const fuzz::LyingDatabase database(input);
    HistoryFile file({QString::fromStdString(name_), input.flag() ? "boot" : ""});
    for (int most = 2; most > 0 && !input.isEmpty(); --most) use(file, input.byte());
    file.takeTroubles();
  }

 private:
  static void use(HistoryFile& file, std::uint8_t what) {
    const QDateTime now = drop().ended;
    switch (what) {
      case 'a':
        file.add(drop());
        break;
      case 'l':
        file.add(left());
        break;
      case 'n':
        file.noteComeback("pppd", QStringLiteral("office"), now);
        break;
      case 'f':
        file.forgetBefore(now);
        break;
      case 'c':
        file.clear();
        break;
      default:
        file.read({what % 2 == 0 ? now : QDateTime(), what % 4});
    }
  }

  /// Something stands there. Whatever is: only its name counts.
  void makeFile() const {
    struct stat there {};
    if (::stat(name_.c_str(), &there) == 0 && there.st_size > 0) return;
    folder_.clear();
    folder_.write("history.sqlite", "database");
  }

  const fuzz::ScratchFolder folder_;
  const std::string name_ = folder_.path() + "/history.sqlite";
};

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  onhook::fuzz::startQt();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Bytes bytes;
  static const Answers answers;
  // SQLite takes many times as long: by chance, so that what is tried next does not take it as well. The last
  // byte is for that.
  constexpr unsigned seldom = 128;
  if (std::accumulate(data, data + size, 0U) % seldom == 0) {
    bytes.run(data, size > 0 ? size - 1 : 0);
  } else {
    fuzz::Input input(data, size);
    answers.run(input);
  }
  return 0;
}
