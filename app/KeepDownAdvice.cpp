#include "app/KeepDownAdvice.h"

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/KeepingDown.h"
#include "ui/session/Wording.h"

namespace onhook {

namespace {

QString complaintAbout(const QString& name, bool isLink) {
  if (isLink) return KeepDownAdvice::tr("%1 is a link; --keep-down is for whole connections.").arg(name);
  return KeepDownAdvice::tr(
             "%1 comes back by itself, and Onhook cannot stop that. Hang it up without --keep-down, and stop "
             "what brings it back by that program's own means.")
      .arg(name);
}

QString noteAbout(const QString& name, const Connection& connection) {
  const QString comesBack = wording::comesBackNote(connection);
  return keepingdown::possibleFor(&connection)
             ? KeepDownAdvice::tr("%1: %2; --keep-down stops that.").arg(name, comesBack)
             : KeepDownAdvice::tr("%1: %2.").arg(name, comesBack);
}

}  // namespace

KeepDownAdvice keepDownAdvice(const Options& options, const ConnectionMonitor& monitor,
                              const std::vector<Target>& targets) {
  KeepDownAdvice advice;
  for (const Target& target : targets) {
    const Connection* const connection = monitor.find(target);
    if (connection == nullptr) continue;
    const QString name = wording::targetName(*connection, target);
    if (!options.keepDown) {
      if (connection->comesBack && !target.link) advice.notes << noteAbout(name, *connection);
    } else if (target.link || (connection->comesBack && !keepingdown::possibleFor(connection))) {
      advice.complaints << complaintAbout(name, target.link.has_value());
    } else if (!connection->comesBack && !options.all) {
      advice.notes << KeepDownAdvice::tr("%1 does not come back by itself; it is just hung up.").arg(name);
    }
  }
  return advice;
}

}  // namespace onhook
