#pragma once

#include <QObject>
#include <functional>

#include "app/Autostart.h"

class QAction;

namespace onhook {

/// Keeps the checkable command "Start When I Sign In" in step with what is so. UI thread.
class AutostartSwitch : public QObject {
  Q_OBJECT

 public:
  /// `action` outlives it. `complain` tells the person why it could not be changed.
  AutostartSwitch(QAction& action, Autostart autostart, std::function<void(const QString&)> complain,
                  QObject* parent = nullptr);

  /// Looks again: it may have been changed elsewhere.
  void renew();

 private:
  void change(bool on);

  QAction& action_;
  const Autostart autostart_;
  const std::function<void(const QString&)> complain_;
};

}  // namespace onhook
