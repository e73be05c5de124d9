#include "app/AutomaticCommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "app/Console.h"
#include "app/EntryFinder.h"
#include "app/Json.h"
#include "app/ShellWord.h"
#include "app/Table.h"
#include "app/Wiring.h"
#include "ui/automatic/AutomaticWording.h"

namespace onhook {

AutomaticCommand::AutomaticCommand(Wiring& wiring, Console& console, const Options& options,
                                   const QString& settingsFile)
    : wiring_(wiring),
      console_(console),
      options_(options),
      rules_(settingsFile),
      firstLook_(wiring.monitor()) {
  connect(&firstLook_, &FirstLook::done, this, &AutomaticCommand::begin);
}

void AutomaticCommand::begin() {
  if (options_.targets.empty()) {
    print(rules_.all());
    emit finished(ExitCode::done);
    return;
  }
  ExitCode exitCode = ExitCode::done;
  const std::optional<EntryKey> entry = find(options_.targets.front(), exitCode);
  if (entry) exitCode = choose(*entry);
  emit finished(exitCode);
}

std::optional<EntryKey> AutomaticCommand::find(const std::string& text, ExitCode& exitCode) {
  const auto& rules = rules_.all();
  const auto known = std::ranges::find(rules, text, [](const auto& one) { return one.first.toString(); });
  if (known != rules.end()) return known->first;
  const FoundEntries found = findEntries({text}, wiring_.monitor().snapshots());
  for (const QString& complaint : found.complaints) console_.note(complaint);
  exitCode = found.exitCode;
  return found.complaints.isEmpty() && !found.entries.empty() ? std::optional(found.entries.front())
                                                              : std::nullopt;
}

AutomaticRule AutomaticCommand::wanted() const {
  AutomaticRule rule;
  rule.idle = options_.idle;
  rule.after = options_.upFor;
  rule.bytes = options_.bytes;
  if (options_.timeOfDay)
    rule.at = QTime(0, 0).addSecs(static_cast<int>(std::chrono::seconds(*options_.timeOfDay).count()));
  return rule;
}

ExitCode AutomaticCommand::choose(const EntryKey& entry) {
  const AutomaticRule rule = wanted();
  if ((options_.never || !rule.isEmpty()) && !rules_.set(entry, rule)) {
    console_.note(tr("The settings cannot be written."));
    return ExitCode::failed;
  }
  print({{entry, rules_.of(entry)}});
  return ExitCode::done;
}

QString AutomaticCommand::nameOf(const EntryKey& key) const {
  const Entry* const entry = wiring_.monitor().find(key);
  return QString::fromStdString(entry != nullptr ? entry->name : key.id);
}

void AutomaticCommand::print(const AutomaticRules::Rules& rules) {
  if (options_.json) {
    QJsonArray array;
    for (const auto& [entry, rule] : rules) {
      QJsonObject one = json::fromRule(rule);
      one.insert(QStringLiteral("entry"), QString::fromStdString(entry.toString()));
      one.insert(QStringLiteral("name"), nameOf(entry));
      array.append(one);
    }
    console_.raw(QJsonDocument(array).toJson(QJsonDocument::Indented));
    return;
  }
  if (rules.empty()) {
    console_.line(tr("Nothing is hung up automatically."));
    return;
  }
  Table table({Table::tr("NAME"), tr("HANGS UP"), Table::tr("ID")});
  for (const auto& [entry, rule] : rules)
    table.addRow({nameOf(entry), rule.isEmpty() ? tr("never by itself") : wording::automaticText(rule),
                  shellWord(QString::fromStdString(entry.toString()))});
  for (const QString& line : table.lines()) console_.line(line);
}

}  // namespace onhook
