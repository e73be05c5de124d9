#include "ui/window/EntryEditor.h"

#include <QStandardPaths>

namespace onhook {

// nm-connection-editor(1): --edit takes the connection's UUID. pppd's peers have no editor.
std::optional<EntryEditor::Command> EntryEditor::commandFor(const Entry& entry) {
  if (entry.provider != "networkmanager") return std::nullopt;
  const QString program = QStandardPaths::findExecutable(QStringLiteral("nm-connection-editor"));
  if (program.isEmpty()) return std::nullopt;
  return Command{program, {QStringLiteral("--edit"), QString::fromStdString(entry.id)}};
}

}  // namespace onhook
