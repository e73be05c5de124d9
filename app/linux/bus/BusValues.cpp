#include "app/linux/bus/BusValues.h"

#include <QStringList>

namespace onhook::busvalues {

namespace {

/// Numbers are of a type by what they count, not by their value.
QVariant fromNumber(const QString& key, const QJsonValue& value) {
  if (key == QLatin1String("seconds") || key == QLatin1String("sinceSeconds")) return value.toDouble();
  if (key.startsWith(QLatin1String("bytes"))) return QVariant::fromValue<quint64>(value.toInteger());
  return value.toInt();
}

/// Lists of texts are never lists of objects, also when they are empty.
QVariant fromList(const QString& key, const QJsonArray& array) {
  if (key != QLatin1String("addresses") && key != QLatin1String("standsOn"))
    return QVariant::fromValue(fromArray(array));
  QStringList texts;
  for (const QJsonValue value : array) texts << value.toString();
  return texts;
}

}  // namespace

QVariantMap fromObject(const QJsonObject& object) {
  QVariantMap map;
  for (auto one = object.begin(); one != object.end(); ++one) {
    const QJsonValue value = one.value();
    switch (value.type()) {
      case QJsonValue::Null:
      case QJsonValue::Undefined:
        break;
      case QJsonValue::Bool:
        map.insert(one.key(), value.toBool());
        break;
      case QJsonValue::Double:
        map.insert(one.key(), fromNumber(one.key(), value));
        break;
      case QJsonValue::String:
        map.insert(one.key(), value.toString());
        break;
      case QJsonValue::Array:
        map.insert(one.key(), fromList(one.key(), value.toArray()));
        break;
      case QJsonValue::Object:
        map.insert(one.key(), fromObject(value.toObject()));
        break;
    }
  }
  return map;
}

QList<QVariantMap> fromArray(const QJsonArray& array) {
  QList<QVariantMap> maps;
  for (const QJsonValue value : array) maps << fromObject(value.toObject());
  return maps;
}

}  // namespace onhook::busvalues
