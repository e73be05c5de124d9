#include "app/ActivityLog.h"

#include "app/Changes.h"
#include "app/Logging.h"
#include "ui/session/Comebacks.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/DialController.h"
#include "ui/session/DialWording.h"
#include "ui/session/HangUpController.h"
#include "ui/session/Wording.h"

namespace onhook {

namespace {

QString idOf(const Target& target) {
  return QString::fromStdString(target.toString());
}

QString idOf(const EntryKey& entry) {
  return QString::fromStdString(entry.toString());
}

}  // namespace

ActivityLog::ActivityLog(const ConnectionMonitor& monitor, const HangUpController& controller,
                         const DialController& dials, std::shared_ptr<Runtime> runtime, QObject* parent)
    : QObject(parent), monitor_(monitor) {
  connect(&monitor, &ConnectionMonitor::changed, this, &ActivityLog::logChanges);
  connect(&controller, &HangUpController::started, this, [&controller](const Target& target) {
    const auto running = controller.running(target);
    const bool forced = running && running->forced, keepsDown = running && running->keepDown;
    qCInfo(logHangUp).noquote() << (controller.isWatch(target) ? "watching"
                                    : forced                   ? "forcing"
                                    : keepsDown                ? "hanging up and keeping down"
                                                               : "hanging up")
                                << idOf(target);
  });
  connect(&controller, &HangUpController::progress, this, [&controller](const HangUpProgress& progress) {
    qCDebug(logHangUp).noquote() << idOf(progress.target)
                                 << wording::progressSentence(progress, controller.isWatch(progress.target));
  });
  connect(&controller, &HangUpController::finished, this, [](const HangUpResult& result) {
    qCInfo(logHangUp).noquote() << wording::outcomeSentence(idOf(result.target), result);
  });
  connect(&dials, &DialController::started, this,
          [](const EntryKey& entry) { qCInfo(logDial).noquote() << "dialing" << idOf(entry); });
  connect(&dials, &DialController::progress, this, [](const DialProgress& progress) {
    qCDebug(logDial).noquote() << idOf(EntryKey{progress.provider, progress.entry})
                               << wording::dialProgressSentence(progress);
  });
  auto* const comebacks = new Comebacks(monitor, controller, std::move(runtime), this);
  connect(comebacks, &Comebacks::cameBack, this, &ActivityLog::logComeback);
  connect(&dials, &DialController::started, comebacks, &Comebacks::forget);
  connect(&dials, &DialController::finished, this, [](const DialEnd& end) {
    qCInfo(logDial).noquote() << wording::dialEndSentence(idOf(EntryKey{end.provider, end.entry}), end);
  });
}

void ActivityLog::logComeback(const Target& target) {
  const Connection* const connection = monitor_.find(target);
  qCInfo(logConnections).noquote() << "came back" << idOf(target)
                                   << QString::fromStdString(connection ? connection->name : std::string());
}

void ActivityLog::logChanges() {
  for (const Change& change : changesIn(monitor_.changes())) {
    switch (change.kind) {
      case Change::Kind::appeared:
        qCInfo(logConnections).noquote()
            << "appeared" << idOf(change.target) << QString::fromStdString(change.connection->name)
            << wording::stateText(*change.connection);
        break;
      case Change::Kind::changed:
        qCInfo(logConnections).noquote()
            << "changed" << idOf(change.target) << wording::stateText(*change.connection);
        break;
      case Change::Kind::gone:
        qCInfo(logConnections).noquote() << "gone" << idOf(change.target);
        break;
      case Change::Kind::reached:
        qCInfo(logApp).noquote() << QString::fromStdString(change.provider) << "reached";
        break;
      case Change::Kind::notReached:
        qCInfo(logApp).noquote() << QString::fromStdString(change.provider) << "not reached";
        break;
    }
  }
}

}  // namespace onhook
