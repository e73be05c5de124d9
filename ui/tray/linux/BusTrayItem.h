#pragma once

#include <QDBusVirtualObject>
#include <QIcon>
#include <QPoint>
#include <QString>
#include <QVariantMap>

namespace onhook {

/// An icon on the bus (freedesktop.org, StatusNotifierItem) without Qt's help: Qt asks once in a program's
/// life whether there is a tray on the bus (6.4.2), and one that had only an embedded tray then never has an
/// icon on another. Its menu is not exported, so the panel has it shown by the program (ContextMenu). Belongs
/// to the UI thread.
class BusTrayItem : public QDBusVirtualObject {
  Q_OBJECT

 public:
  /// Asks the watcher to show it; nothing is waited for.
  BusTrayItem(const QIcon& icon, const QString& toolTip);
  ~BusTrayItem() override;

  void setFace(const QIcon& icon, const QString& toolTip);

  QString introspect(const QString& path) const override;
  bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

 signals:
  /// A left click.
  void activated();
  /// A right click, there on the screen.
  void menuWanted(const QPoint& position);

 private:
  QVariantMap properties() const;
  void tell(const char* signal);

  QIcon icon_;
  QString toolTip_;
};

}  // namespace onhook
