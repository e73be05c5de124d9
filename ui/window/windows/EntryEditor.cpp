#include "ui/window/EntryEditor.h"

#include <QStandardPaths>

namespace onhook {

// rasphone.exe, Windows' own phone book: -e edits the entry of that name.
std::optional<EntryEditor::Command> EntryEditor::commandFor(const Entry& entry) {
  if (entry.provider != "ras") return std::nullopt;
  const QString folder = qEnvironmentVariable("SystemRoot") + QStringLiteral("\\System32");
  const QString program = QStandardPaths::findExecutable(QStringLiteral("rasphone.exe"), {folder});
  if (program.isEmpty()) return std::nullopt;
  return Command{program, {QStringLiteral("-e"), QString::fromStdString(entry.name)}};
}

}  // namespace onhook
