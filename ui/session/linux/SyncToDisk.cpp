#include "ui/session/SyncToDisk.h"

#include <unistd.h>

#include <QFileDevice>

namespace onhook {

bool syncToDisk(const QFileDevice& file) {
  return ::fdatasync(file.handle()) == 0;
}

}  // namespace onhook
