#include "app/Json.h"

#include <string_view>

#include "ui/session/DialWording.h"
#include "ui/session/Forcing.h"
#include "ui/session/KeepingDown.h"
#include "ui/session/Wording.h"

namespace onhook::json {

namespace {

QJsonValue text(std::string_view value) {
  return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

QJsonValue textOrNull(const std::string& value) {
  return value.empty() ? QJsonValue() : text(value);
}

QJsonValue number(std::optional<std::uint64_t> value) {
  return value ? QJsonValue(static_cast<qint64>(*value)) : QJsonValue();
}

double seconds(Duration span) {
  return static_cast<double>(std::chrono::duration_cast<std::chrono::milliseconds>(span).count()) / 1000;
}

QJsonValue secondsSince(std::optional<TimePoint> since, TimePoint now) {
  return since ? QJsonValue(seconds(now - *since)) : QJsonValue();
}

QJsonValue authority(const Permission& permission) {
  switch (permission.authority) {
    case Authority::yes:
      return QStringLiteral("yes");
    case Authority::asks:
      return QStringLiteral("asks");
    case Authority::no:
      return QStringLiteral("no");
    case Authority::unknown:
      break;
  }
  return QStringLiteral("unknown");
}

QJsonValue whyNot(const Permission& permission) {
  return permission.reason ? QJsonValue(wording::errorText(*permission.reason)) : QJsonValue();
}

/// What was done so that it stays down, and how to take that back; null: nothing.
QJsonValue fromKept(const std::optional<KeepDown>& kept) {
  if (!kept) return {};
  return QJsonObject{{"did", text(kept->did)}, {"undo", text(kept->undo)}};
}

QJsonObject fromRoute(const Route& route) {
  return {{"destination", text(route.destination)},
          {"gateway", textOrNull(route.gateway)},
          {"interface", text(route.interface)}};
}

/// Null: nothing tells what it goes by.
QJsonValue fromRoutes(const Connection& connection, const Traffic* traffic) {
  if (!traffic || !traffic->known || interfaceOf(connection, *traffic).empty()) return {};
  QJsonArray all;
  for (const Route& route : routesOver(*traffic, interfaceOf(connection, *traffic)))
    all.append(fromRoute(route));
  return all;
}

QJsonValue fromNameServers(const Connection& connection, const Traffic* traffic) {
  if (!traffic || !traffic->known || interfaceOf(connection, *traffic).empty()) return {};
  QJsonArray all;
  for (const std::string& address : nameServersOf(*traffic, interfaceOf(connection, *traffic)))
    all.append(text(address));
  return all;
}

QJsonArray fromLeftBehind(const LeftBehind& left) {
  QJsonArray all;
  for (const Route& route : left.routes) all.append(QJsonObject{{"route", fromRoute(route)}});
  for (const std::string& server : left.nameServers) all.append(QJsonObject{{"nameServer", text(server)}});
  return all;
}

QString kindOf(EvidenceKind kind) {
  switch (kind) {
    case EvidenceKind::object:
      return QStringLiteral("object");
    case EvidenceKind::interface:
      return QStringLiteral("interface");
    case EvidenceKind::carrier:
      return QStringLiteral("carrier");
    case EvidenceKind::process:
      return QStringLiteral("process");
    case EvidenceKind::busName:
      return QStringLiteral("busName");
    case EvidenceKind::device:
      return QStringLiteral("device");
    case EvidenceKind::handle:
      return QStringLiteral("handle");
    case EvidenceKind::link:
      return QStringLiteral("link");
    case EvidenceKind::externalHolder:
      return QStringLiteral("externalHolder");
  }
  return QStringLiteral("unknown");
}

QString wordOf(DialBlock::Kind kind) {
  switch (kind) {
    case DialBlock::Kind::connected:
      return QStringLiteral("connected");
    case DialBlock::Kind::dialing:
      return QStringLiteral("dialing");
    case DialBlock::Kind::hangingUp:
      return QStringLiteral("hangingUp");
    case DialBlock::Kind::deviceInUse:
      return QStringLiteral("deviceInUse");
    case DialBlock::Kind::deviceGoesDown:
      return QStringLiteral("deviceGoesDown");
    case DialBlock::Kind::unknown:
      return QStringLiteral("unknown");
    case DialBlock::Kind::systemAway:
      return QStringLiteral("systemAway");
    case DialBlock::Kind::notAllowed:
      return QStringLiteral("notAllowed");
  }
  return QStringLiteral("unknown");
}

}  // namespace

QJsonObject fromConnection(const Connection& connection, const std::string& provider, TimePoint now,
                           const Traffic* traffic) {
  QJsonArray links, addresses, standsOn;
  for (const Link& link : connection.links) links.append(fromLink(link, now));
  for (const std::string& address : connection.addresses) addresses.append(text(address));
  for (const Target& carrier : connection.standsOn) standsOn.append(text(carrier.toString()));
  return {{"id", text(connection.target.toString())},
          {"name", text(connection.name)},
          {"type", text(toString(connection.kind))},
          {"variant", textOrNull(connection.variant)},
          {"device", textOrNull(connection.device)},
          {"interface", textOrNull(connection.interface)},
          {"addresses", addresses},
          {"server", textOrNull(connection.server)},
          {"routes", fromRoutes(connection, traffic)},
          {"dns", fromNameServers(connection, traffic)},
          {"entry", textOrNull(connection.entry)},
          {"owner", textOrNull(connection.owner)},
          {"state", text(toString(connection.state))},
          {"stateDetail", textOrNull(connection.stateDetail)},
          {"provider", text(provider)},
          {"managedBy", textOrNull(connection.managedBy)},
          {"seenOnly", connection.seenOnly},
          {"links", links},
          {"standsOn", standsOn},
          {"sinceSeconds", secondsSince(connection.since, now)},
          {"bytesIn", number(connection.bytesIn)},
          {"bytesOut", number(connection.bytesOut)},
          {"comesBack", connection.comesBack},
          {"comesBackAs", textOrNull(connection.comesBackAs)},
          {"canKeepDown", keepingdown::possibleFor(&connection) != nullptr},
          {"mayHangUp", authority(connection.mayHangUp)},
          {"mayHangUpReason", whyNot(connection.mayHangUp)},
          {"canForce", forcing::isPossible(connection)},
          {"evidence", fromEvidence(connection.evidence)}};
}

QJsonObject fromLink(const Link& link, TimePoint now) {
  return {{"id", text(link.target.toString())},
          {"number", link.number},
          {"name", text(link.name)},
          {"device", textOrNull(link.device)},
          {"state", text(toString(link.state))},
          {"sinceSeconds", secondsSince(link.since, now)},
          {"bytesIn", number(link.bytesIn)},
          {"bytesOut", number(link.bytesOut)},
          {"mayHangUp", authority(link.mayHangUp)},
          {"mayHangUpReason", whyNot(link.mayHangUp)},
          {"canForce", forcing::isPossible(link)}};
}

QJsonObject fromResult(const HangUpResult& result, const QString& name, const After* after) {
  const auto& error = result.error;
  return {{"id", text(result.target.toString())},
          {"name", name},
          {"outcome", text(toString(result.outcome))},
          {"asked", result.asked},
          {"forced", result.forced},
          {"kept", fromKept(result.kept)},
          {"seconds", seconds(result.took)},
          {"code", error ? textOrNull(error->code) : QJsonValue()},
          {"text", error ? textOrNull(error->text) : QJsonValue()},
          {"advice", error ? textOrNull(error->advice) : QJsonValue()},
          {"message", wording::outcomeSentence(name, result)},
          {"trafficNow", after ? text(after->internet) : QJsonValue()},
          {"leftBehind", after ? QJsonValue(fromLeftBehind(after->left)) : QJsonValue()},
          {"evidence", fromEvidence(result.presence.evidence)}};
}

QJsonArray fromEvidence(const std::vector<Evidence>& evidence) {
  QJsonArray array;
  for (const Evidence& one : evidence)
    array.append(QJsonObject{{"kind", kindOf(one.kind)},
                             {"subject", text(one.subject)},
                             {"stands", one.stands},
                             {"text", text(one.toString())}});
  return array;
}

QJsonObject fromEntry(const Entry& entry, const std::optional<DialBlock>& block,
                      const Connection* connection) {
  return {{"id", text(EntryKey::of(entry).toString())},
          {"name", text(entry.name)},
          {"type", text(toString(entry.kind))},
          {"variant", textOrNull(entry.variant)},
          {"device", textOrNull(entry.device)},
          {"provider", text(entry.provider)},
          {"canConnect", !block},
          {"block", block ? QJsonValue(wordOf(block->kind)) : QJsonValue()},
          {"blockText", block ? QJsonValue(wording::blockSentence(entry, *block)) : QJsonValue()},
          {"connection", connection ? text(connection->target.toString()) : QJsonValue()},
          {"mayConnect", authority(entry.mayDial)},
          {"mayConnectReason", whyNot(entry.mayDial)}};
}

QJsonObject fromRule(const AutomaticRule& rule) {
  const auto minutes = [](const std::optional<std::chrono::minutes>& time) {
    return time ? QJsonValue(static_cast<qint64>(time->count())) : QJsonValue();
  };
  return {{"idleMinutes", minutes(rule.idle)},
          {"upMinutes", minutes(rule.after)},
          {"bytes", rule.bytes ? QJsonValue(static_cast<qint64>(*rule.bytes)) : QJsonValue()},
          {"at", rule.at ? QJsonValue(rule.at->toString(QStringLiteral("HH:mm"))) : QJsonValue()}};
}

QJsonObject fromDialed(const Dialed& dialed) {
  const auto& error = dialed.error;
  return {{"entry", text(dialed.entry.toString())},
          {"name", dialed.name},
          {"outcome", dialed.outcome},
          {"connection", dialed.connection ? text(dialed.connection->toString()) : QJsonValue()},
          {"seconds", seconds(dialed.took)},
          {"code", error ? textOrNull(error->code) : QJsonValue()},
          {"text", error ? textOrNull(error->text) : QJsonValue()},
          {"advice", error ? textOrNull(error->advice) : QJsonValue()},
          {"message", dialed.message}};
}

QJsonArray fromSnapshots(const std::vector<Snapshot>& snapshots, TimePoint now,
                         const std::map<std::string, Traffic>& traffic) {
  QJsonArray array;
  for (const Snapshot& snapshot : snapshots) {
    const auto found = traffic.find(snapshot.provider);
    for (const Connection& connection : snapshot.connections)
      array.append(fromConnection(connection, snapshot.provider, now,
                                  found == traffic.end() ? nullptr : &found->second));
  }
  return array;
}

}  // namespace onhook::json
