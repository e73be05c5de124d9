#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <map>
#include <string>
#include <vector>

#include "core/Connection.h"
#include "core/HangUpResult.h"
#include "core/Snapshot.h"
#include "ui/automatic/AutomaticRule.h"
#include "ui/session/Aftermath.h"
#include "ui/session/EntryKey.h"
#include "ui/session/RedialGuard.h"

/// The values as scripts get them. What is not known is null, never left out.
namespace onhook::json {

/// A connection as `list --json` shows it; `now` is for sinceSeconds.
/// `traffic`: how its world is reached; null: not read.
QJsonObject fromConnection(const Connection& connection, const std::string& provider, TimePoint now,
                           const Traffic* traffic = nullptr);
QJsonObject fromLink(const Link& link, TimePoint now);
/// An outcome as `hang-up --json` and `wait --json` print it. `name`: the target's, as people know it.
/// `after`: how things are reached then; null: not known.
QJsonObject fromResult(const HangUpResult& result, const QString& name, const After* after = nullptr);
QJsonArray fromEvidence(const std::vector<Evidence>& evidence);

/// An entry as `entries --json` shows it. `block`: why it cannot be dialed now; `connection`: what it is
/// connected by, or null.
QJsonObject fromEntry(const Entry& entry, const std::optional<DialBlock>& block,
                      const Connection* connection);
/// When an entry is hung up by itself, as `automatic --json` shows it.
QJsonObject fromRule(const AutomaticRule& rule);
/// What became of an entry that was to be connected, as `connect --json` prints it.
struct Dialed {
  EntryKey entry;
  QString name;
  QString outcome;                   ///< a word, as toString(DialOutcome) has them
  std::optional<Target> connection;  ///< once there is one
  Duration took{};
  std::optional<Error> error;
  QString message;  ///< the same in sentences
};
QJsonObject fromDialed(const Dialed& dialed);

/// The whole list.
/// `traffic`: by provider.
QJsonArray fromSnapshots(const std::vector<Snapshot>& snapshots, TimePoint now,
                         const std::map<std::string, Traffic>& traffic = {});

}  // namespace onhook::json
