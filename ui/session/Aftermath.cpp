#include "ui/session/Aftermath.h"

#include <QPointer>
#include <utility>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/TrafficReader.h"

namespace onhook {

namespace {

const std::string& wayOf(const Traffic& traffic) {
  return traffic.internetV4.empty() ? traffic.internetV6 : traffic.internetV4;
}

}  // namespace

Aftermath::Aftermath(const ConnectionMonitor& monitor, const HangUpController& controller,
                     TrafficReader& reader, QObject* parent)
    : QObject(parent), monitor_(monitor), reader_(reader) {
  connect(&controller, &HangUpController::started, this, &Aftermath::noteStarted);
  connect(&controller, &HangUpController::finished, this, &Aftermath::noteFinished);
}

void Aftermath::noteStarted(const Target& target) {
  // The bundle goes on without its link, and so do its routes.
  if (target.link) return;
  const std::uint64_t serial = ++lastSerial_;
  Before& before = before_[target];
  before.serial = serial;
  if (const Connection* const connection = monitor_.find(target)) before.connection = *connection;
  // What was noted when it was first hung up was before all that.
  if (before.traffic) return;
  reader_.read(target.provider, [self = QPointer(this), target, serial](const auto& traffic) {
    if (!self) return;
    const auto found = self->before_.find(target);
    if (found != self->before_.end() && found->second.serial == serial) found->second.traffic = traffic;
  });
}

void Aftermath::noteFinished(const HangUpResult& result) {
  const auto found = before_.find(result.target);
  if (found == before_.end()) return;
  const bool isOver = isDown(result.outcome) || result.outcome == Outcome::settled;
  if (!isOver && monitor_.isListed(result.target)) return;
  Before before = std::move(found->second);
  before_.erase(found);
  if (!isOver) return;
  const std::uint64_t serial = ++lastSerial_;
  awaited_[result.target] = {serial, result, std::move(before)};
  look(result.target, serial);
  QTimer::singleShot(patience, this, [this, target = result.target, serial] { tell(target, serial, {}); });
}

void Aftermath::look(const Target& target, std::uint64_t serial) {
  reader_.read(target.provider, [self = QPointer(this), target, serial](const auto& traffic) {
    if (self) self->judge(target, serial, *traffic);
  });
}

void Aftermath::judge(const Target& target, std::uint64_t serial, const Traffic& traffic) {
  const auto found = awaited_.find(target);
  if (found == awaited_.end() || found->second.serial != serial) return;
  Awaited& awaited = found->second;
  After after{.known = traffic.known, .internet = wayOf(traffic)};
  if (awaited.before.traffic && awaited.before.traffic->known && traffic.known) {
    const Traffic& before = *awaited.before.traffic;
    after.isAnotherWay = wayOf(before) != after.internet;
    if (awaited.before.connection) {
      const Connection& ended = *awaited.before.connection;
      // The others can only explain what is there: seldom anything is, and they may be thousands.
      after.left = leftBehind(ended, before, traffic, {});
      if (!after.left.isEmpty()) after.left = leftBehind(ended, before, traffic, othersThan(target));
    }
  }
  const bool mayPass = !after.left.isEmpty() || (after.isAnotherWay && after.internet.empty());
  if (mayPass && !std::exchange(awaited.lookedTwice, true)) {
    QTimer::singleShot(secondLook, this, [this, target, serial] { look(target, serial); });
    return;
  }
  tell(target, serial, after);
}

void Aftermath::tell(const Target& target, std::uint64_t serial, const After& after) {
  const auto found = awaited_.find(target);
  if (found == awaited_.end() || found->second.serial != serial) return;
  const HangUpResult result = std::move(found->second.result);
  awaited_.erase(found);
  emit told(result, after);
}

std::vector<Connection> Aftermath::othersThan(const Target& target) const {
  std::vector<Connection> others;
  for (const Snapshot& snapshot : monitor_.snapshots())
    for (const Connection& connection : snapshot.connections)
      if (connection.target != target) others.push_back(connection);
  return others;
}

}  // namespace onhook
