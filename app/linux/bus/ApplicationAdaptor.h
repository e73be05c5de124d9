#pragma once

#include <QDBusAbstractAdaptor>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>
#include <functional>

namespace onhook {

/// org.freedesktop.Application (Desktop Entry Specification, "D-Bus Activation"): what a desktop calls for a
/// desktop file with DBusActivatable. Belongs to the UI thread.
class ApplicationAdaptor : public QDBusAbstractAdaptor {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

 public:
  struct Doers {
    std::function<void()> activate;
    std::function<void(const QString& action)> act;  ///< by its name in the desktop file
  };

  /// `object` has the interface from now on, and owns this.
  ApplicationAdaptor(QObject* object, Doers doers);

 public slots:
  // As the specification names them.
  void Activate(const QVariantMap& platformData);
  /// There are no files that Onhook opens.
  void Open(const QStringList& files, const QVariantMap& platformData);
  void ActivateAction(const QString& action, const QVariantList& parameters, const QVariantMap& platformData);

 private:
  const Doers doers_;
};

}  // namespace onhook
