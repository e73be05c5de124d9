#include "app/StateFolder.h"

#include <QStandardPaths>

namespace onhook {

QString stateFolder() {
  const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
  return data.isEmpty() ? data : data + QStringLiteral("/onhook");
}

}  // namespace onhook
