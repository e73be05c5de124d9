#include "resources/Icons.h"

#include <QFile>
#include <QImage>
#include <QPixmap>

#include "resources/LaterIconEngine.h"

// Outside of any namespace, as Qt's macro wants it. Without it the linker leaves a static library's resources
// out.
static void registerIcons() {
  Q_INIT_RESOURCE(icons);
}

namespace onhook {
namespace {

bool hasInk(const QImage& image) {
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (qAlpha(image.pixel(x, y)) != 0) return true;
  return false;
}

}  // namespace

QIcon Icons::get(const QString& name) {
  registerIcons();
  const QString file = QStringLiteral(":/onhook/icons/%1.").arg(name);
  const QString picture = file + QStringLiteral("png");
  return QIcon(new LaterIconEngine(QFile::exists(picture) ? picture : file + QStringLiteral("svg")));
}

bool Icons::canBeDrawn() {
  const QPixmap pixmap = get(QStringLiteral("onhook")).pixmap(16, 16);
  return !pixmap.isNull() && hasInk(pixmap.toImage());
}

}  // namespace onhook
