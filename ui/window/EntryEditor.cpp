#include "ui/window/EntryEditor.h"

#include <QProcess>

namespace onhook {

bool EntryEditor::open(const Entry& entry) {
  const auto command = commandFor(entry);
  return command && QProcess::startDetached(command->program, command->arguments);
}

}  // namespace onhook
