#include "ui/session/Aftermath.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Sentences.h"
#include "ui/session/WordingText.h"

namespace onhook::wording {

using detail::text;
using detail::tr;

namespace {

/// "Home PPPoE (ppp1)", where a listed connection has that interface.
QString wayText(const std::string& interface, const ConnectionMonitor& monitor) {
  for (const Snapshot& snapshot : monitor.snapshots())
    for (const Connection& connection : snapshot.connections)
      if (connection.interface == interface && connection.name != interface)
        return tr("%1 (%2)").arg(text(connection.name), text(interface));
  return text(interface);
}

QString routeWords(const Route& route) {
  return route.gateway.empty()
             ? tr("the route to %1 by %2").arg(text(route.destination), text(route.interface))
             : tr("the route to %1 by %2 via %3")
                   .arg(text(route.destination), text(route.interface), text(route.gateway));
}

}  // namespace

QString trafficNowSentence(const After& after, const ConnectionMonitor& monitor) {
  if (!after.known) return {};
  return after.internet.empty() ? tr("Nothing leads to the Internet now.")
                                : tr("Traffic goes by %1 now.").arg(wayText(after.internet, monitor));
}

QString leftBehindSentence(const LeftBehind& left) {
  if (left.isEmpty()) return {};
  QStringList things;
  for (const Route& route : left.routes) things << routeWords(route);
  for (const std::string& server : left.nameServers) things << tr("the name server %1").arg(text(server));
  return tr("It has left behind: %1.").arg(listed(things));
}

QString aftermathSentence(const After& after, const ConnectionMonitor& monitor) {
  return oneAfterAnother(
      {after.isAnotherWay ? trafficNowSentence(after, monitor) : QString(), leftBehindSentence(after.left)});
}

}  // namespace onhook::wording
