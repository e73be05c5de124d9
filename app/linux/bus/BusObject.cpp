#include "app/linux/bus/BusObject.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <algorithm>
#include <utility>

#include "app/EntryFinder.h"
#include "app/Json.h"
#include "app/KeepDownAdvice.h"
#include "app/SessionOrigin.h"
#include "app/TargetFinder.h"
#include "app/Version.h"
#include "app/Wiring.h"
#include "app/linux/SshOrigin.h"
#include "app/linux/bus/BusOptions.h"
#include "app/linux/bus/BusValues.h"
#include "ui/session/Consequences.h"
#include "ui/session/DialWording.h"
#include "ui/session/Forcing.h"
#include "ui/session/HangUpRequests.h"
#include "ui/session/TogetherWording.h"
#include "ui/session/Wording.h"

namespace onhook {
namespace {

/// As many ends are remembered for who asks a moment too late.
constexpr std::size_t mostEnded = 64;

/// The bus answers such things at once.
constexpr int patienceMs = 2000;

BusError errorOf(ExitCode code) {
  switch (code) {
    case ExitCode::ambiguous:
      return BusError::ambiguous;
    case ExitCode::unreachable:
      return BusError::unreachable;
    case ExitCode::usage:
      return BusError::invalidArgs;
    default:
      return BusError::notFound;
  }
}

const Permission& permissionFor(const Connection& connection, const Target& target) {
  const auto link = std::ranges::find(connection.links, target, &Link::target);
  return link == connection.links.end() ? connection.mayHangUp : link->mayHangUp;
}

/// What changes all the time is no change.
bool isSameButCounters(const Connection& before, const Connection& now) {
  if (before == now) return true;
  Connection adapted = before;
  adapted.bytesIn = now.bytesIn;
  adapted.bytesOut = now.bytesOut;
  for (std::size_t i = 0; i < adapted.links.size() && i < now.links.size(); ++i) {
    adapted.links[i].bytesIn = now.links[i].bytesIn;
    adapted.links[i].bytesOut = now.links[i].bytesOut;
  }
  return adapted == now;
}

QString busIdOf(const Target& target) {
  return QString::fromStdString(target.toString());
}

}  // namespace

BusObject::BusObject(Wiring& wiring, HangUpRequests& requests, bool practice, QObject* parent)
    : QObject(parent),
      wiring_(wiring),
      requests_(requests),
      practice_(practice),
      summary_(wiring.monitor(), wiring.controller()),
      firstLook_(wiring.monitor()) {
  connect(&firstLook_, &FirstLook::done, this, [this] {
    looked_ = true;
    for (const auto& work : std::exchange(waiting_, {})) work();
  });
  connect(&summary_, &Summary::changed, this, &BusObject::propertiesChanged);
  connect(&wiring.monitor(), &ConnectionMonitor::changed, this, &BusObject::compare);
  connect(&wiring.controller(), &HangUpController::started, this, &BusObject::noteStarted);
  connect(&wiring.controller(), &HangUpController::finished, this, &BusObject::noteFinished);
  connect(&requests.together(), &HangUpTogether::finished, this, &BusObject::noteTogether);
  connect(&wiring.dialing().controller(), &DialController::finished, this, &BusObject::noteDialed);
  firstLook_.start();
}

QString BusObject::version() const {
  return QString::fromLatin1(versionText);
}

QString BusObject::state() const {
  switch (summary_.state()) {
    case Summary::State::none:
      return QStringLiteral("idle");
    case Summary::State::connected:
      return QStringLiteral("connected");
    case Summary::State::problem:
      return QStringLiteral("problem");
    case Summary::State::hangingUp:
      return QStringLiteral("hanging up");
  }
  return {};
}

void BusObject::whenLooked(std::function<void()> work) {
  if (looked_)
    work();
  else
    waiting_.push_back(std::move(work));
}

BusCall BusObject::takeCall() {
  setDelayedReply(true);
  return {connection(), message()};
}

QList<QVariantMap> BusObject::List() {
  whenLooked([this, call = takeCall()] {
    const auto& snapshots = wiring_.monitor().snapshots();
    const auto list = busvalues::fromArray(json::fromSnapshots(snapshots, wiring_.runtime().now()));
    call.answer({QVariant::fromValue(list)});
  });
  return {};
}

QList<QVariantMap> BusObject::ListEntries() {
  whenLooked([this, call = takeCall()] {
    QList<QVariantMap> list;
    for (const Snapshot& snapshot : wiring_.monitor().snapshots())
      for (const Entry& entry : snapshot.entries)
        list << busvalues::fromObject(json::fromEntry(entry, wiring_.dialing().guard().blockOf(entry),
                                                      wiring_.monitor().connectionOf(EntryKey::of(entry))));
    call.answer({QVariant::fromValue(list)});
  });
  return {};
}

void BusObject::whenKnown(const BusCall& call, std::function<void(const OwnSession&)> work) {
  QDBusMessage question = QDBusMessage::createMethodCall(
      QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
      QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetConnectionUnixProcessID"));
  question << call.caller();
  auto* const watcher = new QDBusPendingCallWatcher(call.bus().asyncCall(question, patienceMs), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this,
          [this, work = std::move(work)](QDBusPendingCallWatcher* answered) {
            answered->deleteLater();
            const QDBusPendingReply<uint> reply = *answered;
            // Who cannot be asked about is taken for somebody who sits where this program does.
            const OwnSession session =
                reply.isError() ? findOwnSession(practice_)
                                : findSession(sshConnectionOf(static_cast<pid_t>(reply.value())), practice_);
            whenLooked([work, session] { work(session); });
          });
}

QString BusObject::HangUp(const QString& connection, const QVariantMap& options) {
  const BusCall call = takeCall();
  const auto parsed = BusOptions::parse(options, {"link", "keepDown", "force", "yes"});
  if (!parsed.mistake.isEmpty())
    call.refuse(BusError::invalidArgs, parsed.mistake);
  else
    whenKnown(call, [this, call, connection, parsed](const OwnSession& session) {
      hangUp(call, connection, parsed, session);
    });
  return {};
}

void BusObject::hangUp(const BusCall& call, const QString& connection, const BusOptions& options,
                       const OwnSession& session) {
  const ConnectionMonitor& monitor = wiring_.monitor();
  onhook::Options meant;
  meant.command = onhook::Options::Command::hangUp;
  meant.targets = {connection.toStdString()};
  meant.link = options.link;
  meant.keepDown = options.keepDown;
  const FoundTargets found = findTargets(meant, monitor.snapshots());
  if (!found.complaints.isEmpty()) {
    call.refuse(errorOf(found.exitCode), found.complaints.join(QLatin1Char('\n')));
    return;
  }
  const KeepDownAdvice advice = keepDownAdvice(meant, monitor, found.targets);
  if (!advice.complaints.isEmpty()) {
    call.refuse(BusError::cannotKeepDown, advice.complaints.join(QLatin1Char('\n')));
    return;
  }
  const Target target = found.targets.front();
  if (const Connection* const listed = monitor.find(target);
      listed != nullptr && permissionFor(*listed, target).authority == Authority::no) {
    call.refuse(BusError::notAllowed, wording::permissionText(permissionFor(*listed, target)));
    return;
  }
  if (refuseToCutOff(call, {target}, options.yes, session)) return;
  if (options.force) forced_.insert(target);
  const bool kept = options.keepDown && monitor.find(target) != nullptr && monitor.find(target)->comesBack;
  wiring_.recorder().announce(target, HistoryEntry::By::bus);
  requests_.ordered().begin({target}, kept ? std::set<Target>{target} : std::set<Target>{});
  const auto running = wiring_.controller().running(target);
  call.answer({busIdOf(running ? running->target : target)});
}

QStringList BusObject::HangUpAll(const QVariantMap& options) {
  const BusCall call = takeCall();
  const auto parsed = BusOptions::parse(options, {"yes"});
  if (!parsed.mistake.isEmpty())
    call.refuse(BusError::invalidArgs, parsed.mistake);
  else
    whenKnown(call,
              [this, call, yes = parsed.yes](const OwnSession& session) { hangUpAll(call, yes, session); });
  return {};
}

void BusObject::hangUpAll(const BusCall& call, bool yes, const OwnSession& session) {
  const std::vector<Target> targets = requests_.all();
  if (refuseToCutOff(call, targets, yes, session)) return;
  QStringList ids;
  for (const Target& target : targets) {
    ids << busIdOf(target);
    wiring_.recorder().announce(target, HistoryEntry::By::bus);
  }
  requests_.beginTogether(targets);
  call.answer({ids});
}

bool BusObject::refuseToCutOff(const BusCall& call, const std::vector<Target>& targets, bool yes,
                               const OwnSession& session) const {
  if (yes) return false;
  const Connection* const cut = consequences::cutsSession(wiring_.monitor().snapshots(), targets, session);
  if (cut == nullptr) return false;
  call.refuse(BusError::needsYes, tr("%1 Nothing was asked. To do it all the same, pass the option \"yes\".")
                                      .arg(consequences::cutsSessionSentence(*cut, session)));
  return true;
}

QVariantMap BusObject::Wait(const QString& id) {
  const BusCall call = takeCall();
  const auto target = Target::parse(id.toStdString());
  const auto ended = ended_.find(id);
  if (target && (wiring_.controller().running(*target) || requests_.ordered().isPending(*target)))
    waits_.emplace(id, call);
  else if (ended != ended_.end())
    call.answer({ended->second});
  else
    call.refuse(BusError::notHangingUp, tr("No hang-up of \"%1\" runs or has just ended.").arg(id));
  return {};
}

QString BusObject::Connect(const QString& entry) {
  whenLooked([this, call = takeCall(), entry] { dial(call, entry); });
  return {};
}

void BusObject::dial(const BusCall& call, const QString& entry) {
  const FoundEntries found = findEntries({entry.toStdString()}, wiring_.monitor().snapshots());
  if (!found.complaints.isEmpty()) {
    call.refuse(errorOf(found.exitCode), found.complaints.join(QLatin1Char('\n')));
    return;
  }
  const EntryKey key = found.entries.front();
  const Entry* const listed = wiring_.monitor().find(key);
  const auto block = listed != nullptr ? wiring_.dialing().guard().blockOf(*listed) : std::nullopt;
  if (block) {
    call.refuse(block->kind == DialBlock::Kind::notAllowed ? BusError::notAllowed : BusError::busy,
                wording::blockSentence(*listed, *block));
    return;
  }
  wiring_.dialing().redial().dial(key);
  call.answer({QString::fromStdString(key.toString())});
}

void BusObject::compare() {
  const ListChanges& changes = wiring_.monitor().changes();
  const bool same = std::ranges::equal(changes.before->snapshots(), changes.now->snapshots(), {},
                                       &Snapshot::provider, &Snapshot::provider) &&
                    changes.added.empty() && changes.removed.empty() &&
                    std::ranges::all_of(changes.changed, [](const ListChanges::Changed& one) {
                      return isSameButCounters(*one.before, *one.now);
                    });
  if (!same) emit Changed();
}

void BusObject::noteStarted(const Target& target) {
  const Connection* const connection = wiring_.monitor().find(target);
  names_[target] = connection != nullptr ? wording::targetName(*connection, target) : busIdOf(target);
  ended_.erase(busIdOf(target));
}

void BusObject::noteFinished(const HangUpResult& result) {
  const auto known = names_.extract(result.target);
  const QString id = busIdOf(result.target);
  const QVariantMap details = busvalues::fromObject(json::fromResult(result, known ? known.mapped() : id));
  emit Finished(id, details.value(QStringLiteral("outcome")).toString(), details);
  const auto waits = waits_.equal_range(id);
  for (auto wait = waits.first; wait != waits.second; ++wait) wait->second.answer({details});
  waits_.erase(waits.first, waits.second);
  std::erase(endedOrder_, id);
  endedOrder_.push_back(id);
  ended_[id] = details;
  if (endedOrder_.size() > mostEnded) {
    ended_.erase(endedOrder_.front());
    endedOrder_.erase(endedOrder_.begin());
  }

  if (forced_.erase(result.target) == 0 || result.outcome != Outcome::stillUp || result.forced) return;
  auto provider = wiring_.monitor().provider(result.target.provider);
  if (!provider || forcing::possibleFor(wiring_.monitor().find(result.target), result.target) == nullptr)
    return;
  wiring_.recorder().announce(result.target, HistoryEntry::By::bus);
  wiring_.controller().force(std::move(provider), result.target);
}

void BusObject::noteTogether(const TogetherResult& result) {
  QStringList failed;
  for (const Target& target : result.failed()) failed << busIdOf(target);
  emit AllFinished({{QStringLiteral("down"), static_cast<uint>(result.down())},
                    {QStringLiteral("total"), static_cast<uint>(result.ended.size() + result.left.size())},
                    {QStringLiteral("failed"), failed},
                    {QStringLiteral("message"), wording::togetherSentence(result)}});
}

void BusObject::noteDialed(const DialEnd& end) {
  const EntryKey key{end.provider, end.entry};
  const Entry* const listed = wiring_.monitor().find(key);
  const QString name = QString::fromStdString(listed != nullptr ? listed->name : end.entry);
  json::Dialed dialed{key,      name,      QString::fromUtf8(toString(end.outcome)), end.target,
                      end.took, end.error, wording::dialEndSentence(name, end)};
  emit DialFinished(QString::fromStdString(key.toString()), dialed.outcome,
                    busvalues::fromObject(json::fromDialed(dialed)));
}

}  // namespace onhook
