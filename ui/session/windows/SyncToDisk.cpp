#include "ui/session/SyncToDisk.h"

#include <io.h>
#include <windows.h>

#include <QFileDevice>

namespace onhook {

// Microsoft Learn, "FlushFileBuffers function".
bool syncToDisk(const QFileDevice& file) {
  return ::FlushFileBuffers(reinterpret_cast<HANDLE>(::_get_osfhandle(file.handle()))) != 0;
}

}  // namespace onhook
