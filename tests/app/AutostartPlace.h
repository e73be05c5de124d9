#pragma once

#include <QString>
#include <memory>

namespace onhook::test {

/// Where a test turns autostart on and off: nowhere that matters. Gone when it ends.
class AutostartPlace {
 public:
  AutostartPlace();
  ~AutostartPlace();
  AutostartPlace(const AutostartPlace&) = delete;
  AutostartPlace& operator=(const AutostartPlace&) = delete;

  QString name() const;
  /// One that nothing can be written to.
  QString impossibleName() const;
  /// What the system would start; empty: nothing.
  QString command() const;
  /// As the desktop's own settings do it.
  void turnOffElsewhere();

 private:
  struct System;
  std::unique_ptr<System> system_;
};

}  // namespace onhook::test
