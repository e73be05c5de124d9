#pragma once

#include <QDBusConnection>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace onhook::test {

/// The tray icons on a bus as a panel sees them (StatusNotifierItem), and the first one's menu
/// (com.canonical.dbusmenu).
class PanelItem {
 public:
  explicit PanelItem(QDBusConnection bus) : bus_(std::move(bus)) {}

  /// A panel is there that shows icons.
  bool hasPanel() const;
  /// The bus names of those who have an icon.
  QStringList owners() const;

  QString toolTip() const;
  /// It comes with a picture.
  bool hasIcon() const;
  /// The labels of the menu's visible entries, submenus' too.
  QStringList labels() const;
  /// Clicks the menu's entry; false when there is none of that label, or it is disabled.
  bool choose(const QString& label) const;
  /// A left click on the icon.
  void activate() const;

 private:
  struct Entry {
    int id = 0;
    QVariantMap properties;
  };
  QVariant property(const QString& service, const QString& path, const QString& interface,
                    const QString& name) const;
  QVariant itemProperty(const QString& name) const;
  QString owner() const;
  QList<Entry> menu() const;
  static void collect(const QVariant& node, QList<Entry>& entries);

  QDBusConnection bus_;
};

}  // namespace onhook::test
