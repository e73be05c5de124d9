// draw-icons RESOURCES: draws what must exist as pictures from the drawings in RESOURCES/icons: each as PNGs
// in RESOURCES/icons/pictures, a folder for each size, and the program's own as RESOURCES/windows/onhook.ico
// and, for desktops, RESOURCES/desktop/onhook-48.png.
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <cstdio>

#include "resources/icons/draw/Drawing.h"
#include "resources/icons/draw/IconFile.h"

namespace {

using onhook::Drawing;

int fail(const QString& file) {
  std::fprintf(stderr, "draw-icons: %s cannot be drawn or written\n", qPrintable(file));
  return 1;
}

int drawAll(const QDir& resources) {
  const QDir icons(resources.filePath(QStringLiteral("icons")));
  for (const QString& name : icons.entryList({QStringLiteral("*.svg")})) {
    const QString file = icons.filePath(name);
    for (const int size : Drawing::pictureSizes) {
      const QImage picture = Drawing::draw(file, size);
      const QString written = QStringLiteral("pictures/%1/%2.png").arg(size).arg(name.chopped(4));
      if (picture.isNull() || !picture.save(icons.filePath(written), "PNG", 0)) return fail(file);
    }
  }
  const QString own = icons.filePath(QStringLiteral("onhook.svg"));
  if (!Drawing::draw(own, Drawing::desktopSize)
           .save(resources.filePath(QStringLiteral("desktop/onhook-48.png")), "PNG", 0))
    return fail(own);
  std::vector<QImage> sizes;
  // Those that Windows asks for at scales of 100 to 250 percent.
  for (const int size : {16, 20, 24, 32, 40, 48, 64, 256}) sizes.push_back(Drawing::draw(own, size));
  QFile file(resources.filePath(QStringLiteral("windows/onhook.ico")));
  if (!file.open(QIODevice::WriteOnly) || file.write(onhook::IconFile::encode(sizes)) < 0) return fail(own);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QGuiApplication application(argc, argv);
  if (argc != 2) return fail(QStringLiteral("nothing: name the folder resources; it"));
  return drawAll(QDir(QString::fromLocal8Bit(argv[1])));
}
