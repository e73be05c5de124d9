#include "ui/session/ConnectionDetails.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "ui/session/Sentences.h"
#include "ui/session/Wording.h"

namespace onhook::details {

namespace {

// More are no longer read by anybody.
constexpr qsizetype mostLines = 20;

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
  return QCoreApplication::translate("onhook::details", text, comment, n);
}

QString text(const std::string& words) {
  return QString::fromStdString(words);
}

QStringList texts(const std::vector<std::string>& all) {
  QStringList list;
  for (const std::string& one : all) list << text(one);
  return list;
}

QString moreText(int more) {
  return tr("and %n more", nullptr, more);
}

class Rows {
 public:
  void add(const QString& label, const QString& value) {
    if (!value.isEmpty()) rows_.push_back({label, value});
  }
  void add(const QString& label, QStringList lines) {
    if (const auto more = static_cast<int>(lines.size() - mostLines); more > 0) {
      lines.resize(mostLines);
      lines << moreText(more);
    }
    add(label, lines.join('\n'));
  }
  void heading(const QString& text) { rows_.push_back({{}, text}); }
  DetailsRows take() { return std::move(rows_); }

 private:
  DetailsRows rows_;
};

QString durationOf(std::optional<TimePoint> since, TimePoint now) {
  return since ? wording::durationText(now - *since) : QString();
}

/// What of all traffic to the Internet goes by it.
QString carriedText(const Traffic& traffic, const std::string& interface) {
  const bool v4 = !interface.empty() && traffic.internetV4 == interface;
  const bool v6 = !interface.empty() && traffic.internetV6 == interface;
  if (v4 && v6) return tr("all traffic to the Internet");
  if (v4) return tr("all traffic to the Internet by IPv4");
  if (v6) return tr("all traffic to the Internet by IPv6");
  return {};
}

void addTraffic(Rows& rows, const Connection& connection, const Traffic& traffic) {
  if (!traffic.known) {
    rows.add(tr("Routes"), tr("cannot be read"));
    return;
  }
  const std::string interface = interfaceOf(connection, traffic);
  if (interface.empty()) return;
  rows.add(tr("Carries"), carriedText(traffic, interface));
  QStringList routes;
  for (const Route& route : routesOver(traffic, interface)) routes << routeText(route);
  routes.removeDuplicates();
  rows.add(tr("Routes"), routes.isEmpty() ? QStringList{tr("none")} : routes);
  rows.add(tr("DNS servers"), texts(nameServersOf(traffic, interface)));
}

std::uint64_t bytesOf(const Link& link) {
  return link.bytesIn.value_or(0) + link.bytesOut.value_or(0);
}

/// "51 % of the traffic"; empty where nothing is counted.
QString shareText(const Connection& connection, const Link& link) {
  std::uint64_t all = 0;
  for (const Link& one : connection.links) all += bytesOf(one);
  if (all == 0 || !(link.bytesIn || link.bytesOut)) return {};
  const double share = 100.0 * static_cast<double>(bytesOf(link)) / static_cast<double>(all);
  return tr("%1 % of the traffic").arg(std::lround(share));
}

QString linkText(const Connection& connection, const Link& link) {
  QStringList parts{wording::stateText(link)};
  if (!link.device.empty()) parts << text(link.device);
  parts << shareText(connection, link);
  return tr("%1: %2").arg(text(link.name), wording::listed(parts));
}

QStringList evidenceTexts(const std::vector<Evidence>& evidence) {
  QStringList list;
  for (const Evidence& one : evidence) list << wording::evidenceText(one);
  return list;
}

}  // namespace

QString routeText(const Route& route) {
  const QString destination = route.destination == "0.0.0.0/0" ? tr("everything by IPv4")
                              : route.destination == "::/0"    ? tr("everything by IPv6")
                                                               : text(route.destination);
  return route.gateway.empty() ? destination : tr("%1 via %2").arg(destination, text(route.gateway));
}

DetailsRows ofConnection(const Connection& connection, const Around& around) {
  Rows rows;
  rows.add(tr("Name"), text(connection.name));
  rows.add(tr("Type"), wording::kindText(connection));
  rows.add(tr("State"), wording::stateText(connection));
  rows.add(tr("Duration"), durationOf(connection.since, around.now));
  rows.add(tr("Device"), text(connection.device));
  rows.add(tr("Interface"), text(connection.interface));
  rows.add(tr("Addresses"), texts(connection.addresses));
  rows.add(tr("Server"), text(connection.server));
  if (around.traffic) addTraffic(rows, connection, *around.traffic);
  rows.add(tr("Goes over"), around.standsOn.isEmpty() ? texts(connection.goesOver) : around.standsOn);
  rows.add(tr("Received"), wording::bytesText(connection.bytesIn));
  rows.add(tr("Sent"), wording::bytesText(connection.bytesOut));
  QStringList links;
  for (const Link& link : connection.links) links << linkText(connection, link);
  rows.add(tr("Links"), links);
  rows.add(tr("Owner"), text(connection.owner));
  rows.add(tr("Entry"), text(connection.entry));
  rows.add(tr("System"), around.system);
  rows.add(tr("Managed by"), text(connection.managedBy));
  rows.add(tr("Hung up"), wording::comesBackSentence(connection));
  rows.add(tr("Permission"), wording::permissionText(connection.mayHangUp));
  rows.add(tr("Evidence"), evidenceTexts(connection.evidence));
  rows.add(tr("Identity"), text(connection.target.toString()));
  return rows.take();
}

DetailsRows ofLink(const Connection& connection, const Link& link, const Around& around) {
  Rows rows;
  rows.add(tr("Name"), text(link.name));
  rows.add(tr("Link"), tr("%1 of %2").arg(QString::number(link.number), text(connection.name)));
  rows.add(tr("State"), wording::stateText(link));
  rows.add(tr("Duration"), durationOf(link.since, around.now));
  rows.add(tr("Device"), text(link.device));
  rows.add(tr("Share"), shareText(connection, link));
  rows.add(tr("Received"), wording::bytesText(link.bytesIn));
  rows.add(tr("Sent"), wording::bytesText(link.bytesOut));
  rows.add(tr("System"), around.system);
  rows.add(tr("Permission"), wording::permissionText(link.mayHangUp));
  rows.add(tr("Identity"), text(link.target.toString()));
  return rows.take();
}

QString stepTimeText(Duration at) {
  const double seconds = std::chrono::duration<double>(at).count();
  return seconds < 100 ? tr("%1 s").arg(QLocale().toString(seconds, 'f', 2)) : wording::secondsText(at);
}

DetailsRows ofStory(const HangUpStory& story, bool named) {
  Rows rows;
  rows.heading(named ? tr("Hang-up of %1").arg(story.name) : tr("Hang-up"));
  for (const HangUpStep& step : story.steps) rows.add(stepTimeText(step.at), step.text);
  return rows.take();
}

QString toText(const DetailsRows& rows) {
  QString all;
  for (const DetailsRow& row : rows) {
    QString value = row.value;
    value.replace('\n', QLatin1String("\n\t"));
    all += row.label.isEmpty() ? row.value : row.label + QLatin1String(":\t") + value;
    all += '\n';
  }
  return all;
}

}  // namespace onhook::details
