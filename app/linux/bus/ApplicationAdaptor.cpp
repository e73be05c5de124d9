#include "app/linux/bus/ApplicationAdaptor.h"

#include <utility>

namespace onhook {
namespace {

/// What lets the window come to the front that the person has asked for. Qt's Wayland plugin takes it from
/// there, once.
void useToken(const QVariantMap& platformData) {
  const QString token = platformData.value(QStringLiteral("activation-token")).toString();
  if (!token.isEmpty()) qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

}  // namespace

ApplicationAdaptor::ApplicationAdaptor(QObject* object, Doers doers)
    : QDBusAbstractAdaptor(object), doers_(std::move(doers)) {}

void ApplicationAdaptor::Activate(const QVariantMap& platformData) {
  useToken(platformData);
  doers_.activate();
}

void ApplicationAdaptor::Open(const QStringList&, const QVariantMap& platformData) {
  Activate(platformData);
}

void ApplicationAdaptor::ActivateAction(const QString& action, const QVariantList&,
                                        const QVariantMap& platformData) {
  useToken(platformData);
  doers_.act(action);
}

}  // namespace onhook
