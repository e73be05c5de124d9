#include "ui/session/Consequences.h"

#include <QCoreApplication>
#include <algorithm>
#include <string_view>

#include "core/Carriers.h"
#include "ui/session/RunningNames.h"

namespace onhook::consequences {

namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("onhook::consequences", text);
}

/// The address alone: without prefix length and scope, and an IPv4 address in its own form.
std::string_view bare(std::string_view address) {
  constexpr std::string_view mapped = "::ffff:";
  address = address.substr(0, address.find_first_of("/%"));
  const bool isMapped = address.starts_with(mapped) && address.find('.') != std::string_view::npos;
  return isMapped ? address.substr(mapped.size()) : address;
}

bool comesInBy(const Connection& connection, const OwnSession& session) {
  if (!session.interface.empty() && session.interface == connection.interface) return true;
  return !session.address.empty() &&
         std::ranges::any_of(connection.addresses, [&](const std::string& address) {
           return bare(address) == bare(session.address);
         });
}

}  // namespace

QStringList alsoDown(const std::vector<Snapshot>& snapshots, const std::vector<Target>& targets) {
  const bool any = std::ranges::any_of(snapshots, [](const Snapshot& snapshot) {
    return std::ranges::any_of(snapshot.connections,
                               [](const Connection& one) { return !one.standsOn.empty(); });
  });
  // Nothing stands on anything, and a thousand may be selected.
  if (!any) return {};
  std::vector<const Connection*> found;
  for (const Target& target : targets)
    for (const Connection* const connection : standingOn(snapshots, target)) {
      const bool meant = std::ranges::find(targets, connection->target) != targets.end();
      if (!meant && std::ranges::find(found, connection) == found.end()) found.push_back(connection);
    }
  QStringList names;
  for (const Connection* const connection : found) names << QString::fromStdString(connection->name);
  return names;
}

QString alsoDownSentence(const QStringList& names, const QString& carrier) {
  if (names.isEmpty()) return {};
  if (carrier.isEmpty())
    return names.size() == 1 ? tr("%1 stands on it and goes down too.").arg(names.front())
                             : tr("%1 stand on it and go down too.").arg(someOf(names));
  return names.size() == 1 ? tr("%1 stands on %2 and goes down too.").arg(names.front(), carrier)
                           : tr("%1 stand on %2 and go down too.").arg(someOf(names), carrier);
}

const Connection* cutsSession(const std::vector<Snapshot>& snapshots, const std::vector<Target>& targets,
                              const OwnSession& session) {
  if (session == OwnSession{}) return nullptr;
  for (const Snapshot& snapshot : snapshots)
    for (const Connection& connection : snapshot.connections) {
      if (std::ranges::find(targets, connection.target) == targets.end()) continue;
      const auto above = standingOn(snapshots, connection.target);
      const bool cuts =
          comesInBy(connection, session) ||
          std::ranges::any_of(above, [&](const Connection* const one) { return comesInBy(*one, session); });
      if (cuts) return &connection;
    }
  return nullptr;
}

QString cutsSessionSentence(const Connection& connection, const OwnSession& session) {
  const QString name = QString::fromStdString(connection.name);
  return session.peer.empty() ? tr("Your own session comes in by %1; hanging it up cuts you off.").arg(name)
                              : tr("Your own session, from %2, comes in by %1; hanging it up cuts you off.")
                                    .arg(name, QString::fromStdString(session.peer));
}

}  // namespace onhook::consequences
