#include "app/DiagnosticsCommand.h"

#include "app/Console.h"
#include "app/Wiring.h"

namespace onhook {

DiagnosticsCommand::DiagnosticsCommand(Wiring& wiring, Console& console)
    : console_(console), firstLook_(wiring.monitor()), collector_(wiring) {
  connect(&firstLook_, &FirstLook::done, this, [this] {
    collector_.collect([this](const QString& page) {
      for (const QString& line : page.split(QLatin1Char('\n'))) console_.line(line);
      emit finished(ExitCode::done);
    });
  });
}

}  // namespace onhook
