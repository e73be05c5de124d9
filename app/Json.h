#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include "core/Connection.h"
#include "core/HangUpResult.h"
#include "core/Snapshot.h"

/// The values as scripts get them. What is not known is null, never left out.
namespace onhook::json {

/// A connection as `list --json` shows it; `now` is for sinceSeconds.
QJsonObject fromConnection(const Connection& connection, const std::string& provider, TimePoint now);
QJsonObject fromLink(const Link& link, TimePoint now);
/// An outcome as `hang-up --json` and `wait --json` print it. `name`: the target's, as people know it.
QJsonObject fromResult(const HangUpResult& result, const QString& name);
QJsonArray fromEvidence(const std::vector<Evidence>& evidence);

/// The whole list.
QJsonArray fromSnapshots(const std::vector<Snapshot>& snapshots, TimePoint now);

}  // namespace onhook::json
