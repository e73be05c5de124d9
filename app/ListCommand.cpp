#include "app/ListCommand.h"

#include <QJsonDocument>
#include <QTimer>
#include <utility>

#include "app/Console.h"
#include "app/Json.h"
#include "app/Table.h"
#include "app/TargetResolver.h"
#include "app/Wiring.h"

namespace onhook {

ListCommand::ListCommand(Wiring& wiring, Console& console, bool asJson)
    : wiring_(wiring), console_(console), asJson_(asJson), firstLook_(wiring.monitor()) {
  connect(&firstLook_, &FirstLook::done, this, &ListCommand::readTraffic);
}

void ListCommand::readTraffic() {
  for (const Snapshot& snapshot : wiring_.monitor().snapshots()) {
    if (!asJson_ || snapshot.connections.empty()) continue;
    ++reading_;
    wiring_.traffic().read(snapshot.provider, [this, provider = snapshot.provider](const auto& traffic) {
      traffic_[provider] = *traffic;
      if (--reading_ == 0) print();
    });
  }
  if (reading_ == 0)
    print();
  else  // A bus that does not answer; the rest is worth having.
    QTimer::singleShot(std::chrono::seconds(2), this, &ListCommand::print);
}

void ListCommand::print() {
  if (std::exchange(printed_, true)) return;
  const auto& snapshots = wiring_.monitor().snapshots();
  const TimePoint now = wiring_.runtime().now();
  const bool allReached = noteUnreachable(wiring_.monitor(), console_);
  const bool reached = anyReached(wiring_.monitor());

  if (asJson_) {
    console_.raw(
        QJsonDocument(json::fromSnapshots(snapshots, now, traffic_)).toJson(QJsonDocument::Indented));
  } else if (!TargetResolver(snapshots).all().empty()) {
    for (const QString& line : connectionTable(snapshots, now).lines()) console_.line(line);
  } else if (reached) {
    console_.line(allReached ? tr("Nothing is connected.")
                             : tr("Nothing is connected, as far as can be seen."));
  }
  emit finished(reached ? ExitCode::done : ExitCode::unreachable);
}

}  // namespace onhook
