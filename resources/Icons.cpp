#include "resources/Icons.h"

#include "resources/LaterIconEngine.h"

// Outside of any namespace, as Qt's macro wants it. Without it the linker leaves a static library's resources
// out.
static void registerIcons() {
  Q_INIT_RESOURCE(icons);
}

namespace onhook {

QIcon Icons::get(const QString& name) {
  registerIcons();
  return QIcon(new LaterIconEngine(name));
}

}  // namespace onhook
