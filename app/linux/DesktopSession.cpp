#include "app/DesktopSession.h"

#include <QDir>
#include <QStandardPaths>
#include <QtGlobal>

namespace onhook {

DesktopSession::Place DesktopSession::instancePlace() {
  // XDG_RUNTIME_DIR belongs to the person; where it is not set Qt makes a folder as private.
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
  if (folder.isEmpty()) return {};
  // The display names the session. It may be a path.
  QString display = qEnvironmentVariable("WAYLAND_DISPLAY");
  if (display.isEmpty()) display = qEnvironmentVariable("DISPLAY");
  for (QChar& c : display)
    if (!c.isLetterOrNumber() && c != QLatin1Char('.') && c != QLatin1Char('-')) c = QLatin1Char('_');
  const QString path = QDir(folder).filePath(QStringLiteral("onhook") + display);
  return {path, path + QStringLiteral(".lock")};
}

void DesktopSession::letAnotherComeForward() {}

}  // namespace onhook
