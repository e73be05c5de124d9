// The history's file: any bytes in the place of the database.
#include <algorithm>

#include "tests/fuzz/QtStart.h"
#include "tests/fuzz/ScratchFolder.h"
#include "ui/history/HistoryFile.h"

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  onhook::fuzz::startQt();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  static const fuzz::ScratchFolder folder;
  const std::string name = folder.write("history.sqlite", data, size);
  {
    HistoryFile file({QString::fromStdString(name), "boot", {}});
    HistoryEntry entry;
    entry.target = {"pppd", "149-22-0f", std::nullopt};
    entry.event = HistoryEntry::Event::drop;
    entry.end = HistoryEntry::End::dropped;
    entry.ended = QDateTime::fromMSecsSinceEpoch(1'764'000'000'000, Qt::UTC);
    file.read({});
    // What is too broken is set aside: of what was given nothing is left to be read.
    const auto isSetAside = [](const HistoryTrouble& one) {
      return one.kind == HistoryTrouble::Kind::setAside;
    };
    if (std::ranges::any_of(file.takeTroubles(), isSetAside)) {
      file.forgetBefore(entry.ended);
      folder.clear();
      return 0;
    }
    file.add(entry);
    entry.event = HistoryEntry::Event::hangUp;
    entry.by = HistoryEntry::By::formerRun;
    entry.end = HistoryEntry::End::stillUp;
    file.add(entry);
    file.noteComeback("pppd", QStringLiteral("office"), entry.ended.addSecs(1));
    file.read({entry.ended, 10});
    file.forgetBefore(entry.ended.addDays(-90));
    file.clear();
    file.takeTroubles();
  }
  folder.clear();
  return 0;
}
