#include "app/DesktopColours.h"

#include <QLibraryInfo>
#include <QVersionNumber>

#include "app/linux/PortalColours.h"

namespace onhook {

namespace {

/// A theme has its own colours, from the desktop's settings or from those of a tool such as qt6ct.
bool hasTheme() {
  if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORMTHEME")) return true;
  // Qt brings what reads this desktop's colours.
  const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
  return desktop.split(QLatin1Char(':')).contains(QLatin1String("KDE"), Qt::CaseInsensitive);
}

}  // namespace

std::unique_ptr<DesktopColours> DesktopColours::follow(std::function<void(const ColourWish&)> apply) {
  // From then on Qt asks the portal itself.
  if (QLibraryInfo::version() >= QVersionNumber(6, 5) || hasTheme()) return nullptr;
  return std::make_unique<PortalColours>(QDBusConnection::sessionBus(), std::move(apply));
}

}  // namespace onhook
