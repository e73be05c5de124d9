#pragma once

#include <QIcon>
#include <QIconEngine>
#include <QString>
#include <map>

namespace onhook {

/// An icon of which a picture is read when it is first drawn in that size: Qt reads all that are named to it
/// at once, and most icons of the window stand in menus that are not open. UI thread only.
class LaterIconEngine : public QIconEngine {
 public:
  /// As Icons::get().
  explicit LaterIconEngine(QString name);

  void paint(QPainter* painter, const QRect& place, QIcon::Mode mode, QIcon::State state) override;
  QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
  QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
  QString key() const override;
  QIconEngine* clone() const override;

 private:
  /// With the smallest picture that is not smaller than that, in pixels of the screen, or else the largest.
  const QIcon& iconFor(const QSize& size);

  const QString name_;
  std::map<int, QIcon> icons_;  ///< by the size of the picture that each has
};

}  // namespace onhook
