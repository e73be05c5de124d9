#include "app/diagnostics/DiagnosticsText.h"

#include "ui/session/Wording.h"

namespace onhook {

namespace {

QString text(const std::string& string) {
  return QString::fromStdString(string);
}

QString reachWord(Reach reach) {
  switch (reach) {
    case Reach::starting:
      return QStringLiteral("not looked at yet");
    case Reach::reached:
      return QStringLiteral("reached");
    case Reach::notAnswering:
      return QStringLiteral("does not answer");
    case Reach::absent:
      return QStringLiteral("not there");
  }
  return {};
}

QString authorityWord(Authority authority) {
  switch (authority) {
    case Authority::yes:
      return QStringLiteral("yes");
    case Authority::asks:
      return QStringLiteral("after a password");
    case Authority::no:
      return QStringLiteral("no");
    case Authority::unknown:
      return QStringLiteral("not known");
  }
  return {};
}

QString valueOf(const Facts& facts, const QString& name) {
  for (const auto& [key, value] : facts)
    if (key == name) return value;
  return {};
}

QString joined(const std::vector<std::string>& words) {
  QStringList list;
  for (const std::string& word : words) list << text(word);
  return list.join(QStringLiteral(", "));
}

/// Builds the page.
class Page {
 public:
  void heading(const QString& words) { lines_ << QString() << QStringLiteral("## ") + words << QString(); }
  void point(const QString& words) { lines_ << QStringLiteral("- ") + words; }
  void below(const QString& name, const QString& value) {
    if (!value.isEmpty()) lines_ << QStringLiteral("  - %1: %2").arg(name, value);
  }
  void facts(const Facts& facts) {
    for (const auto& [name, value] : facts)
      if (!value.isEmpty()) point(QStringLiteral("%1: %2").arg(name, value));
  }
  void block(const QStringList& lines) { lines_ << QStringLiteral("```") << lines << QStringLiteral("```"); }
  QString toString() const { return lines_.join(QLatin1Char('\n')).trimmed() + QLatin1Char('\n'); }

 private:
  QStringList lines_;
};

void addSystems(Page& page, const Diagnostics& diagnostics) {
  page.heading(QStringLiteral("Systems watched"));
  if (diagnostics.snapshots.empty()) page.point(QStringLiteral("none"));
  for (const Snapshot& snapshot : diagnostics.snapshots) {
    const QString name = valueOf(diagnostics.displayNames, text(snapshot.provider));
    page.point(QStringLiteral("%1: %2").arg(name.isEmpty() ? text(snapshot.provider) : name,
                                            reachWord(snapshot.reach)));
    page.below(QStringLiteral("reason"), snapshot.reason ? wording::errorText(*snapshot.reason) : QString());
    page.below(QStringLiteral("looks"), QString::number(snapshot.look));
    page.below(QStringLiteral("can be connected"), QString::number(snapshot.entries.size()));
  }
  page.facts(diagnostics.systems);
}

void addConnection(Page& page, const Connection& connection) {
  page.point(QStringLiteral("%1: %2, %3")
                 .arg(text(connection.name), wording::kindText(connection), wording::stateText(connection)));
  page.below(QStringLiteral("id"), text(connection.target.toString()));
  page.below(QStringLiteral("interface"), text(connection.interface));
  page.below(QStringLiteral("device"), text(connection.device));
  page.below(QStringLiteral("addresses"), joined(connection.addresses));
  page.below(QStringLiteral("owner"), text(connection.owner));
  page.below(QStringLiteral("managed by"), text(connection.managedBy));
  page.below(QStringLiteral("goes over"), joined(connection.goesOver));
  page.below(QStringLiteral("comes back by itself"),
             connection.comesBack ? QStringLiteral("yes") : QString());
  page.below(QStringLiteral("may be hung up"), authorityWord(connection.mayHangUp.authority));
  for (const Link& link : connection.links)
    page.below(QStringLiteral("link %1").arg(link.number),
               QStringLiteral("%1, %2").arg(text(link.name), wording::stateText(link)));
  for (const Evidence& evidence : connection.evidence)
    page.below(QStringLiteral("evidence"), text(evidence.toString()));
}

void addConnections(Page& page, const Diagnostics& diagnostics) {
  page.heading(QStringLiteral("Connections"));
  bool any = false;
  for (const Snapshot& snapshot : diagnostics.snapshots)
    for (const Connection& connection : snapshot.connections) {
      addConnection(page, connection);
      any = true;
    }
  if (!any) page.point(QStringLiteral("none listed"));
  for (const HangUpProgress& progress : diagnostics.running) {
    page.point(
        QStringLiteral("%1: %2").arg(text(progress.target.toString()), wording::progressSentence(progress)));
    for (const Evidence& evidence : progress.presence.evidence)
      page.below(QStringLiteral("evidence"), text(evidence.toString()));
  }
}

}  // namespace

QString diagnosticsText(const Diagnostics& diagnostics) {
  Page page;
  page.heading(QStringLiteral("Program"));
  page.facts(diagnostics.program);
  addSystems(page, diagnostics);
  addConnections(page, diagnostics);
  page.heading(QStringLiteral("Settings"));
  if (diagnostics.settings.isEmpty()) page.point(QStringLiteral("as at first"));
  page.facts(diagnostics.settings);
  page.heading(QStringLiteral("The last of the log"));
  page.block(diagnostics.log);
  return page.toString();
}

}  // namespace onhook
