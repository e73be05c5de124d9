#include "app/EarlyStart.h"

#include <QDBusConnection>
#include <QFontDatabase>

#include "app/BeginThread.h"
#include "app/EarlyFonts.h"

namespace onhook {

EarlyStart::EarlyStart(const EarlyFonts& fonts)
    : fontList_(beginThread([&fonts] {
        fonts.wait();
        // Any question makes Qt's list, once.
        QFontDatabase::isFixedPitch({});
      })),
      bus_(beginThread([] { QDBusConnection::sessionBus(); })) {}

}  // namespace onhook
