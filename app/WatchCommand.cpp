#include "app/WatchCommand.h"

#include <QDateTime>
#include <algorithm>

#include "app/Console.h"
#include "app/Json.h"
#include "app/TerminalWidth.h"
#include "app/Wiring.h"
#include "ui/session/Wording.h"

namespace onhook {

namespace {

const Link* linkOf(const Change& change) {
  const auto& links = change.connection->links;
  const auto found = std::find_if(links.begin(), links.end(),
                                  [&](const Link& link) { return link.target == change.target; });
  return found == links.end() ? nullptr : &*found;
}

bool isAboutSystem(const Change& change) {
  return change.kind == Change::Kind::reached || change.kind == Change::Kind::notReached;
}

const char* wordOf(Change::Kind kind) {
  switch (kind) {
    case Change::Kind::appeared:
      return QT_TRANSLATE_NOOP("onhook::WatchCommand", "appeared");
    case Change::Kind::changed:
      return QT_TRANSLATE_NOOP("onhook::WatchCommand", "changed");
    case Change::Kind::gone:
      return QT_TRANSLATE_NOOP("onhook::WatchCommand", "gone");
    case Change::Kind::reached:
      return QT_TRANSLATE_NOOP("onhook::WatchCommand", "reached");
    case Change::Kind::notReached:
      return QT_TRANSLATE_NOOP("onhook::WatchCommand", "not reached");
  }
  return "";
}

QJsonObject jsonOf(const Change& change, const char* word, TimePoint now) {
  QJsonObject object;
  if (isAboutSystem(change)) {
    object["provider"] = QString::fromStdString(change.provider);
  } else if (const Link* const link = linkOf(change)) {
    object = json::fromLink(*link, now);
    object["provider"] = QString::fromStdString(change.provider);
    object["bundle"] = QString::fromStdString(change.connection->target.toString());
  } else {
    object = json::fromConnection(*change.connection, change.provider, now);
    object["cameBack"] = change.cameBack;
  }
  object["change"] = QString::fromLatin1(word);
  object["time"] = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
  return object;
}

/// "t-vpn (VPN, tunc0): connected"
QString sentenceOf(const Change& change) {
  QString text = wording::targetName(*change.connection, change.target);
  const Link* const link = linkOf(change);
  if (!link) {
    text += " (" + wording::kindText(*change.connection);
    if (!change.connection->interface.empty())
      text += ", " + QString::fromStdString(change.connection->interface);
    text += ')';
  }
  if (change.kind == Change::Kind::gone) return text;
  text += ": " + (link ? wording::stateText(*link) : wording::standingText(*change.connection));
  return change.cameBack ? WatchCommand::tr("%1, came back").arg(text) : text;
}

}  // namespace

WatchCommand::WatchCommand(Wiring& wiring, Console& console, bool asJson)
    : wiring_(wiring), console_(console), asJson_(asJson), firstLook_(wiring.monitor()) {
  connect(&firstLook_, &FirstLook::done, this, &WatchCommand::begin);
}

void WatchCommand::begin() {
  connect(&wiring_.monitor(), &ConnectionMonitor::changed, this, &WatchCommand::printChanges);
  printChanges();
}

void WatchCommand::printChanges() {
  const bool first = std::exchange(first_, false);
  const auto& snapshots = wiring_.monitor().snapshots();
  std::vector<Change> changes = changesBetween(printed_, snapshots);
  returns_.mark(changes, wiring_.runtime().now());
  for (const Change& change : changes) {
    const bool wasThere = first && change.kind == Change::Kind::appeared;
    print(change, wasThere ? QT_TRANSLATE_NOOP("onhook::WatchCommand", "present") : wordOf(change.kind));
  }
  printed_ = snapshots;
}

void WatchCommand::print(const Change& change, const char* word) {
  if (asJson_) {
    console_.json(jsonOf(change, word, wiring_.runtime().now()));
    return;
  }
  const QString time = QDateTime::currentDateTime().toString("HH:mm:ss");
  if (!isAboutSystem(change)) {
    console_.line(QStringLiteral("%1  %2  %3").arg(time, leftInWidth(tr(word), 8), sentenceOf(change)));
    return;
  }
  const auto& snapshots = wiring_.monitor().snapshots();
  const auto snapshot = std::find_if(snapshots.begin(), snapshots.end(),
                                     [&](const Snapshot& one) { return one.provider == change.provider; });
  if (snapshot == snapshots.end()) return;
  console_.line(QStringLiteral("%1  %2").arg(
      time, wording::providerText(wiring_.monitor().displayName(change.provider), *snapshot)));
}

}  // namespace onhook
