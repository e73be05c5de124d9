#include "app/EntriesCommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "app/Console.h"
#include "app/Json.h"
#include "app/ShellWord.h"
#include "app/Table.h"
#include "app/Wiring.h"
#include "ui/session/DialWording.h"
#include "ui/session/Wording.h"

namespace onhook {

namespace {

QString fromUtf8(const std::string& text) {
  return QString::fromStdString(text);
}

QString stateText(const Entry& entry, const std::optional<DialBlock>& block, const Connection* connection) {
  if (!block) return EntriesCommand::tr("can be connected");
  const bool stands = block->kind == DialBlock::Kind::connected || block->kind == DialBlock::Kind::dialing;
  return stands && connection ? wording::stateText(*connection) : wording::blockNote(entry, *block);
}

}  // namespace

EntriesCommand::EntriesCommand(Wiring& wiring, Console& console, bool asJson)
    : wiring_(wiring), console_(console), asJson_(asJson), firstLook_(wiring.monitor()) {
  connect(&firstLook_, &FirstLook::done, this, &EntriesCommand::print);
}

void EntriesCommand::print() {
  const bool allReached = noteUnreachable(wiring_.monitor(), console_);
  const bool reached = anyReached(wiring_.monitor());
  const auto& snapshots = wiring_.monitor().snapshots();
  const bool any =
      std::ranges::any_of(snapshots, [](const Snapshot& snapshot) { return !snapshot.entries.empty(); });
  if (asJson_)
    printJson();
  else if (any)
    printTable();
  else if (reached)
    console_.line(allReached ? tr("There is nothing to connect.")
                             : tr("There is nothing to connect, as far as can be seen."));
  emit finished(reached ? ExitCode::done : ExitCode::unreachable);
}

void EntriesCommand::printJson() {
  QJsonArray array;
  for (const Snapshot& snapshot : wiring_.monitor().snapshots())
    for (const Entry& entry : snapshot.entries)
      array.append(json::fromEntry(entry, wiring_.dialing().guard().blockOf(entry),
                                   wiring_.monitor().connectionOf(EntryKey::of(entry))));
  console_.raw(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void EntriesCommand::printTable() {
  Table table({Table::tr("NAME"), Table::tr("TYPE"), Table::tr("DEVICE"), Table::tr("STATE"),
               Table::tr("SYSTEM"), Table::tr("ID")});
  for (const Snapshot& snapshot : wiring_.monitor().snapshots()) {
    for (const Entry& entry : snapshot.entries) {
      const EntryKey key = EntryKey::of(entry);
      table.addRow(
          {fromUtf8(entry.name), wording::kindText(entry),
           entry.device.empty() ? QStringLiteral("-") : fromUtf8(entry.device),
           stateText(entry, wiring_.dialing().guard().blockOf(entry), wiring_.monitor().connectionOf(key)),
           fromUtf8(entry.provider), shellWord(fromUtf8(key.toString()))});
    }
  }
  for (const QString& line : table.lines()) console_.line(line);
}

}  // namespace onhook
