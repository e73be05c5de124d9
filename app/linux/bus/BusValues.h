#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QVariantMap>

/// What the command line tells in JSON (app/Json.h), as D-Bus has it: each key always of one type, and null
/// left out, which D-Bus does not have.
namespace onhook::busvalues {

QVariantMap fromObject(const QJsonObject& object);
QList<QVariantMap> fromArray(const QJsonArray& array);

}  // namespace onhook::busvalues
