#include "ui/history/HistoryExport.h"

#include <QStringList>
#include <chrono>
#include <utility>

#include "ui/history/HistoryWords.h"

namespace onhook::historyexport {

namespace {

using Fields = std::vector<std::pair<QString, QJsonValue>>;

QJsonValue textOrNull(const QString& text) {
  return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue textOrNull(const std::string& text) {
  return textOrNull(QString::fromStdString(text));
}

QJsonValue numberOrNull(std::optional<std::uint64_t> number) {
  return number ? QJsonValue(static_cast<qint64>(*number)) : QJsonValue();
}

QJsonValue timeOrNull(const QDateTime& time) {
  if (!time.isValid()) return {};
  const QDateTime local = time.toLocalTime();
  return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonValue seconds(std::optional<Duration> span) {
  if (!span) return {};
  return static_cast<double>(std::chrono::duration_cast<std::chrono::milliseconds>(*span).count()) / 1000;
}

/// The one order of them all.
Fields fieldsOf(const HistoryEntry& entry) {
  const auto& error = entry.error;
  return {{QStringLiteral("time"), timeOrNull(entry.ended)},
          {QStringLiteral("began"), timeOrNull(entry.began)},
          {QStringLiteral("event"), historywords::of(entry.event)},
          {QStringLiteral("name"), entry.name},
          {QStringLiteral("link"), textOrNull(entry.link)},
          {QStringLiteral("practice"), entry.practice},
          {QStringLiteral("type"), textOrNull(entry.kind)},
          {QStringLiteral("variant"), textOrNull(entry.variant)},
          {QStringLiteral("provider"), QString::fromStdString(entry.target.provider)},
          {QStringLiteral("interface"), textOrNull(entry.interface)},
          {QStringLiteral("device"), textOrNull(entry.device)},
          {QStringLiteral("owner"), textOrNull(entry.owner)},
          {QStringLiteral("by"), historywords::of(entry.by)},
          {QStringLiteral("way"), historywords::of(entry.way)},
          {QStringLiteral("wentDownWith"), textOrNull(entry.with)},
          {QStringLiteral("outcome"), historywords::of(entry.end)},
          {QStringLiteral("cameBack"), timeOrNull(entry.cameBack)},
          {QStringLiteral("upSeconds"), seconds(entry.upFor)},
          {QStringLiteral("upAtLeast"), entry.upForAtLeast},
          {QStringLiteral("bytesIn"), numberOrNull(entry.bytesIn)},
          {QStringLiteral("bytesOut"), numberOrNull(entry.bytesOut)},
          {QStringLiteral("codeOf"), error ? QJsonValue(historywords::of(error->domain)) : QJsonValue()},
          {QStringLiteral("code"), error ? textOrNull(error->code) : QJsonValue()},
          {QStringLiteral("text"), error ? textOrNull(error->text) : QJsonValue()},
          {QStringLiteral("id"),
           entry.target.connection.empty() ? QJsonValue() : textOrNull(entry.target.toString())}};
}

QString cell(const QJsonValue& value) {
  if (value.isBool()) return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
  if (value.isDouble()) {
    const double number = value.toDouble();
    const auto whole = static_cast<qint64>(number);
    return static_cast<double>(whole) == number ? QString::number(whole) : QString::number(number, 'f', 3);
  }
  QString text = value.toString();
  static const QString formulas = QStringLiteral("=+-@\t\r");
  if (!text.isEmpty() && formulas.contains(text.front())) text.prepend(QLatin1Char('\''));
  const bool plain = !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char(',')) &&
                     !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'));
  if (plain) return text;
  return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

}  // namespace

QJsonObject toJson(const HistoryEntry& entry) {
  QJsonObject object;
  for (const auto& [name, value] : fieldsOf(entry)) object.insert(name, value);
  return object;
}

QByteArray toCsv(const std::vector<HistoryEntry>& entries) {
  QStringList names;
  for (const auto& [name, value] : fieldsOf({})) names << name;
  QByteArray lines = names.join(QLatin1Char(',')).toUtf8() + "\r\n";
  for (const HistoryEntry& entry : entries) {
    QStringList cells;
    for (const auto& [name, value] : fieldsOf(entry)) cells << cell(value);
    lines += cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
  }
  return lines;
}

}  // namespace onhook::historyexport
