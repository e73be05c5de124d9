#pragma once

#include <QObject>
#include <functional>

#include "app/diagnostics/DiagnosticsText.h"

namespace onhook {

class Wiring;

/// Puts together what a bug report needs to know, with what is nobody's business taken out. Main thread.
class DiagnosticsCollector : public QObject {
  Q_OBJECT

 public:
  /// `wiring` outlives it. `desktop`: what is known of the desktop where there is a window.
  explicit DiagnosticsCollector(Wiring& wiring, Facts desktop = {}, QObject* parent = nullptr);

  /// `take` gets the page soon, from the event loop: the systems are asked for their versions first.
  void collect(std::function<void(const QString& page)> take);

 private:
  Diagnostics gather() const;

  Wiring& wiring_;
  const Facts desktop_;
};

}  // namespace onhook
