#include "app/ProgramDescription.h"

#include <QCoreApplication>

#include "app/Version.h"

namespace onhook {

void describeProgram() {
  QCoreApplication::setApplicationName(QStringLiteral("onhook"));
  QCoreApplication::setApplicationVersion(QString::fromLatin1(versionText));
}

}  // namespace onhook
