#pragma once

#include <QIcon>
#include <QIconEngine>
#include <QString>
#include <optional>

namespace onhook {

/// An icon that is read when it is first drawn: Qt reads a drawing as soon as its icon is made, and most
/// icons of the window stand in menus that are not open. UI thread only.
class LaterIconEngine : public QIconEngine {
 public:
  explicit LaterIconEngine(QString file);

  void paint(QPainter* painter, const QRect& place, QIcon::Mode mode, QIcon::State state) override;
  QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
  QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
  QString key() const override;
  QIconEngine* clone() const override;

 private:
  const QIcon& icon();

  const QString file_;
  std::optional<QIcon> icon_;
};

}  // namespace onhook
