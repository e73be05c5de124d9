#include "app/StateFolder.h"

#include <QDir>
#include <QtGlobal>

namespace onhook {

QString stateFolder() {
  // "All paths set in these environment variables must be absolute. If an implementation encounters a
  // relative path ... it should ... ignore it."
  const QString state = qEnvironmentVariable("XDG_STATE_HOME");
  if (QDir::isAbsolutePath(state)) return state + QStringLiteral("/onhook");
  const QString home = QDir::homePath();
  // Who has no home has no state either.
  if (home == QDir::rootPath()) return {};
  return home + QStringLiteral("/.local/state/onhook");
}

}  // namespace onhook
