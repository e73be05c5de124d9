#include "app/linux/bus/ApplicationAdaptor.h"

#include <utility>

#include "ui/notifications/linux/ActivationToken.h"

namespace onhook {
namespace {

void useToken(const QVariantMap& platformData) {
  useActivationToken(platformData.value(QStringLiteral("activation-token")).toString());
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
