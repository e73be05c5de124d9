#include "ui/notifications/windows/TrayNotifications.h"

namespace onhook {

std::unique_ptr<NotificationHost> NotificationHost::make() {
  return std::make_unique<TrayNotifications>();
}

}  // namespace onhook
