#include "resources/icons/draw/Drawing.h"

#include <QImageReader>

namespace onhook {

QImage Drawing::draw(const QString& file, int size) {
  QImageReader reader(file);
  reader.setScaledSize({size, size});
  return reader.read().convertToFormat(QImage::Format_ARGB32);
}

}  // namespace onhook
