#include "app/AutostartSwitch.h"

#include <QAction>

#include "ui/session/Wording.h"

namespace onhook {

AutostartSwitch::AutostartSwitch(QAction& action, Autostart autostart,
                                 std::function<void(const QString&)> complain, QObject* parent)
    : QObject(parent), action_(action), autostart_(std::move(autostart)), complain_(std::move(complain)) {
  renew();
  // By the person; setChecked() does not trigger.
  connect(&action_, &QAction::triggered, this, &AutostartSwitch::change);
}

void AutostartSwitch::renew() {
  action_.setChecked(autostart_.isOn());
}

void AutostartSwitch::change(bool on) {
  if (const auto error = autostart_.set(on)) complain_(wording::errorText(*error));
  // As it is, not as it was wanted.
  renew();
}

}  // namespace onhook
