#include "ui/session/JournalEntry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

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
constexpr QLatin1StringView ownerKey("owner");

/// Becomes part of a file's name: nothing that leads out of the folder.
bool isOwner(const QString& text) {
  constexpr int digits = 32;
  return text.isEmpty() || (text.size() == digits && std::ranges::all_of(text, [](QChar c) {
                              return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                            }));
}

}  // namespace

QByteArray JournalEntry::toJson() const {
  const QJsonObject object{{formatKey, format},
                           {targetKey, QString::fromStdString(target.toString())},
                           {nameKey, name},
                           {beganKey, began.toUTC().toString(Qt::ISODateWithMs)},
                           {bootKey, QString::fromLatin1(boot)},
                           {askedKey, asked},
                           {forcedKey, forced},
                           {watchedOnlyKey, watchedOnly},
                           {ownerKey, owner}};
  return QJsonDocument(object).toJson(QJsonDocument::Compact) + (asked ? " \n" : "\n");
}

std::variant<JournalEntry, JournalEntry::Unreadable> JournalEntry::fromJson(const QByteArray& json) {
  const QJsonObject object = QJsonDocument::fromJson(json).object();
  const int found = object[formatKey].toInt();
  if (found > format) return Unreadable::newer;
  const auto target = Target::parse(object[targetKey].toString().toStdString());
  const QDateTime began = QDateTime::fromString(object[beganKey].toString(), Qt::ISODateWithMs);
  const QString owner = object[ownerKey].toString();
  if (found < 1 || !target || !began.isValid() || !isOwner(owner)) return Unreadable::broken;

  JournalEntry entry;
  entry.target = *target;
  entry.name = object[nameKey].toString();
  entry.began = began;
  entry.boot = object[bootKey].toString().toLatin1();
  entry.asked = object[askedKey].toBool();
  entry.forced = object[forcedKey].toBool();
  entry.watchedOnly = object[watchedOnlyKey].toBool();
  entry.owner = owner;
  return entry;
}

}  // namespace onhook
