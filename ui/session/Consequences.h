#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/Snapshot.h"
#include "ui/session/OwnSession.h"

/// What a hang-up brings about beyond itself, said before it is done: in window, tray and command line alike.
/// `snapshots` is the merged view; plain text, any thread.
namespace onhook::consequences {

/// The names of what stands on any of `targets` and goes down too, without what is among them.
QStringList alsoDown(const std::vector<Snapshot>& snapshots, const std::vector<Target>& targets);

/// "Work VPN stands on it and goes down too."; with `carrier`: "Work VPN stands on Modem and goes down too."
/// Empty without names.
QString alsoDownSentence(const QStringList& names, const QString& carrier = {});

/// The first of `targets` that the session comes in by, itself or over others; null: none does. A link does
/// not count: its bundle goes on.
const Connection* cutsSession(const std::vector<Snapshot>& snapshots, const std::vector<Target>& targets,
                              const OwnSession& session);

/// "Your own session comes in by Modem (from 192.0.2.7); hanging it up may cut it off."
QString cutsSessionSentence(const Connection& connection, const OwnSession& session);

}  // namespace onhook::consequences
