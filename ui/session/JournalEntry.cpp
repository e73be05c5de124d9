#include "ui/session/JournalEntry.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace onhook {

namespace {

constexpr QLatin1StringView formatKey("format");
constexpr QLatin1StringView targetKey("target");
constexpr QLatin1StringView nameKey("name");
constexpr QLatin1StringView beganKey("began");
constexpr QLatin1StringView bootKey("boot");
constexpr QLatin1StringView askedKey("asked");
constexpr QLatin1StringView forcedKey("forced");
constexpr QLatin1StringView watchedOnlyKey("watchedOnly");

}  // namespace

QByteArray JournalEntry::toJson() const {
  const QJsonObject object{{formatKey, format},
                           {targetKey, QString::fromStdString(target.toString())},
                           {nameKey, name},
                           {beganKey, began.toUTC().toString(Qt::ISODateWithMs)},
                           {bootKey, QString::fromLatin1(boot)},
                           {askedKey, asked},
                           {forcedKey, forced},
                           {watchedOnlyKey, watchedOnly}};
  return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::variant<JournalEntry, JournalEntry::Unreadable> JournalEntry::fromJson(const QByteArray& json) {
  const QJsonObject object = QJsonDocument::fromJson(json).object();
  const int found = object[formatKey].toInt();
  if (found > format) return Unreadable::newer;
  const auto target = Target::parse(object[targetKey].toString().toStdString());
  const QDateTime began = QDateTime::fromString(object[beganKey].toString(), Qt::ISODateWithMs);
  if (found != format || !target || !began.isValid()) return Unreadable::broken;

  JournalEntry entry;
  entry.target = *target;
  entry.name = object[nameKey].toString();
  entry.began = began;
  entry.boot = object[bootKey].toString().toLatin1();
  entry.asked = object[askedKey].toBool();
  entry.forced = object[forcedKey].toBool();
  entry.watchedOnly = object[watchedOnlyKey].toBool();
  return entry;
}

}  // namespace onhook
