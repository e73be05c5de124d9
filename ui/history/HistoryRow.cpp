#include "ui/history/HistoryRow.h"

#include <QSqlQuery>
#include <QStringList>
#include <QTimeZone>
#include <chrono>

#include "ui/history/HistoryWords.h"

namespace onhook::historyrow {

namespace {

/// In the order of valuesOf() and entryOf().
const QStringList& names() {
  static const QStringList all{QStringLiteral("boot TEXT"),         QStringLiteral("target TEXT"),
                               QStringLiteral("provider TEXT"),     QStringLiteral("practice INTEGER"),
                               QStringLiteral("event TEXT"),        QStringLiteral("done_by TEXT"),
                               QStringLiteral("way TEXT"),          QStringLiteral("outcome TEXT"),
                               QStringLiteral("down INTEGER"),      QStringLiteral("began INTEGER"),
                               QStringLiteral("ended INTEGER"),     QStringLiteral("name TEXT"),
                               QStringLiteral("link TEXT"),         QStringLiteral("kind TEXT"),
                               QStringLiteral("variant TEXT"),      QStringLiteral("system TEXT"),
                               QStringLiteral("interface TEXT"),    QStringLiteral("device TEXT"),
                               QStringLiteral("owner TEXT"),        QStringLiteral("entry TEXT"),
                               QStringLiteral("went_with TEXT"),    QStringLiteral("up_for INTEGER"),
                               QStringLiteral("at_least INTEGER"),  QStringLiteral("bytes_in INTEGER"),
                               QStringLiteral("bytes_out INTEGER"), QStringLiteral("error_domain TEXT"),
                               QStringLiteral("error_code TEXT"),   QStringLiteral("error_text TEXT"),
                               QStringLiteral("error_advice TEXT"), QStringLiteral("came_back INTEGER")};
  return all;
}

QString joined(const QString& after, const QString& between) {
  QStringList parts;
  for (const QString& name : names()) parts << name.section(QLatin1Char(' '), 0, 0) + after;
  return parts.join(between);
}

QVariant time(const QDateTime& time) {
  return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QVariant number(std::optional<std::uint64_t> value) {
  return value ? QVariant(static_cast<qlonglong>(*value)) : QVariant();
}

/// Never null: what is compared with it may be empty.
QVariant text(const QString& text) {
  return text.isNull() ? QStringLiteral("") : text;
}

QVariant text(const std::string& words) {
  return text(QString::fromStdString(words));
}

QDateTime timeOf(const QVariant& value) {
  return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

std::optional<std::uint64_t> numberOf(const QVariant& value) {
  if (value.isNull() || value.toLongLong() < 0) return std::nullopt;
  return value.toULongLong();
}

/// From milliseconds. None: there is none, or nothing can have lasted that long.
std::optional<Duration> durationOf(const QVariant& value) {
  constexpr std::uint64_t longest =
      std::chrono::duration_cast<std::chrono::milliseconds>(Duration::max()).count();
  const auto number = numberOf(value);
  if (!number || *number > longest) return std::nullopt;
  return std::chrono::milliseconds(*number);
}

}  // namespace

QStringList makeTable() {
  return {QStringLiteral("CREATE TABLE entries (id INTEGER PRIMARY KEY AUTOINCREMENT, %1)")
              .arg(names().join(QStringLiteral(", "))),
          QStringLiteral("CREATE INDEX entries_ended ON entries (ended)"),
          QStringLiteral("CREATE INDEX entries_target ON entries (target)")};
}

QString columns() {
  return joined({}, QStringLiteral(", "));
}

QString placeholders() {
  return QStringList(names().size(), QStringLiteral("?")).join(QStringLiteral(", "));
}

QString assignments() {
  return joined(QStringLiteral(" = ?"), QStringLiteral(", "));
}

QVariantList valuesOf(const HistoryEntry& entry, const QByteArray& boot) {
  const auto& error = entry.error;
  return {text(QString::fromLatin1(entry.boot.isEmpty() ? boot : entry.boot)),
          text(entry.target.toString()),
          text(entry.target.provider),
          entry.practice ? 1 : 0,
          historywords::of(entry.event),
          historywords::of(entry.by),
          historywords::of(entry.way),
          historywords::of(entry.end),
          entry.isDown() ? 1 : 0,
          time(entry.began),
          time(entry.ended),
          text(entry.name),
          text(entry.link),
          text(entry.kind),
          text(entry.variant),
          text(entry.system),
          text(entry.interface),
          text(entry.device),
          text(entry.owner),
          text(entry.entry),
          text(entry.with),
          entry.upFor ? QVariant(static_cast<qlonglong>(
                            std::chrono::duration_cast<std::chrono::milliseconds>(*entry.upFor).count()))
                      : QVariant(),
          entry.upForAtLeast ? 1 : 0,
          number(entry.bytesIn),
          number(entry.bytesOut),
          error ? historywords::of(error->domain) : QVariant(),
          error ? text(error->code) : QVariant(),
          error ? text(error->text) : QVariant(),
          error ? text(error->advice) : QVariant(),
          time(entry.cameBack)};
}

HistoryEntry entryOf(const QSqlQuery& query) {
  int column = 0;
  const auto next = [&] { return query.value(column++); };
  const auto nextText = [&] { return next().toString(); };
  HistoryEntry entry;
  entry.id = next().toLongLong();
  entry.boot = nextText().toLatin1();
  const QString target = nextText();
  const QString provider = nextText();
  entry.target =
      Target::parse(target.toStdString()).value_or(Target{provider.toStdString(), {}, std::nullopt});
  entry.practice = next().toInt() != 0;
  entry.event = historywords::eventOf(nextText());
  entry.by = historywords::byOf(nextText());
  entry.way = historywords::wayOf(nextText());
  entry.end = historywords::endOf(nextText());
  next();  // down: follows from the others
  entry.began = timeOf(next());
  entry.ended = timeOf(next());
  entry.name = nextText();
  entry.link = nextText();
  entry.kind = nextText();
  entry.variant = nextText();
  entry.system = nextText();
  entry.interface = nextText();
  entry.device = nextText();
  entry.owner = nextText();
  entry.entry = nextText();
  entry.with = nextText();
  entry.upFor = durationOf(next());
  entry.upForAtLeast = next().toInt() != 0;
  entry.bytesIn = numberOf(next());
  entry.bytesOut = numberOf(next());
  const QVariant domain = next();
  Error error{historywords::domainOf(domain.toString()), nextText().toStdString(), {}, {}};
  error.text = nextText().toStdString();
  error.advice = nextText().toStdString();
  if (!domain.isNull()) entry.error = error;
  entry.cameBack = timeOf(next());
  return entry;
}

}  // namespace onhook::historyrow
