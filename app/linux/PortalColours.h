#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <functional>

#include "app/DesktopColours.h"

namespace onhook {

/// Asks xdg-desktop-portal, without waiting for it. UI thread.
class PortalColours : public QObject, public DesktopColours {
  Q_OBJECT

 public:
  PortalColours(QDBusConnection bus, std::function<void(const ColourWish&)> apply);

 private slots:
  void noteChange(const QString& group, const QString& name, const QDBusVariant& value);

 private:
  void ask(const QString& name);
  void note(const QString& name, const QVariant& value);

  QDBusConnection bus_;
  const std::function<void(const ColourWish&)> apply_;
  ColourWish wish_;
};

}  // namespace onhook
