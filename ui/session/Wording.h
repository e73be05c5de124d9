#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/Connection.h"
#include "core/Error.h"
#include "core/Force.h"
#include "core/HangUpResult.h"
#include "core/Snapshot.h"

/// Everything that is said about connections and hang-ups, in one place: window, tray, notifications and
/// command line say it alike. Plain text, translatable, any thread.
namespace onhook::wording {

/// "t-vpn is down. Confirmed after 1.3 s." One or more sentences. `system` is the provider's name for people;
/// where it is not known, "its system" stands for it.
QString outcomeSentence(const QString& name, const HangUpResult& result, const QString& system = {});
/// The same of a hang-up that a former run left and this one has watched: "t-vpn, which was being hung up
/// when Onhook ended, is down."
QString leftOutcomeSentence(const QString& name, const HangUpResult& result, const QString& system = {});
/// Of one whose outcome cannot be found out any more. `ofThisBoot`: false when the machine was started anew.
QString leftLostSentence(const QString& name, bool ofThisBoot);

/// What a row that is still listed says of its last hang-up, after its state: "still up after 30 s: interface
/// tunc0 still up". No capital, no full stop. Empty when the target is down.
QString outcomeNote(const HangUpResult& result);
/// The outcome's words: "confirmed", "still up"...
QString outcomeText(Outcome outcome);

/// "hanging up, 1.3 s: interface tunc0 still up"; for a watch "watching, ...", for the harder way "forcing,
/// ...", when it is to be kept down "hanging up and keeping down, ...", while another process does it
/// "another Onhook is hanging it up, ...". No capital, no full stop.
QString progressSentence(const HangUpProgress& progress, bool watch = false);

/// "Force t-vpn? Kills pppd at once (SIGKILL). The peer is not told ...": what is to be read before the
/// harder way is taken. `names` is not empty; all of them are ended in the same way.
QString forceQuestion(const QStringList& names, const Force& force, bool asksForPassword = false);
/// What the harder way does and what it skips.
QString forceText(const Force& force);

/// "Hung up, it comes back by itself. Hang Up and Keep Down stops that: ...": what a row that comes back by
/// itself has to say of that; empty where it does not.
QString comesBackSentence(const Connection& connection);
/// The same in a row, after its state: "comes back by itself". No capital, no full stop.
QString comesBackNote(const Connection& connection);
/// "dsl.service was stopped. It stays down until ...": what keeps it down now, and what takes that back.
QString keptText(const KeepDown& kept);

/// "connected, comes back by itself": the state, and what is to be known before the hang-up.
QString standingText(const Connection& connection);
/// "connected", "dialing (asks for a password)", "going down"...
QString stateText(const Connection& connection);
QString stateText(const Link& link);
QString stateText(ConnectionState state);

/// "VPN (openvpn)", "PPPoE".
QString kindText(const Connection& connection);
QString kindText(ConnectionKind kind);

/// The connection's name, or its link's: "isdn, link 2". For a link that it has not: its own name.
QString targetName(const Connection& connection, const Target& target);

/// "0:42", "1:02:03", "2 d 03:04:05".
QString durationText(Duration duration);
/// A short span with tenths where they matter: "1.3 s", "30 s".
QString secondsText(Duration duration);
/// "512 B", "1.2 MiB"; none: empty.
QString bytesText(std::optional<std::uint64_t> bytes);

/// "36.0 KiB/s".
QString rateText(double bytesPerSecond);

/// "interface tunc0 still up".
QString evidenceText(const Evidence& evidence);
/// All that still stands, separated by commas; empty when nothing does.
QString whatStillStands(const std::vector<Evidence>& evidence);

/// The system's text, its code in parentheses, and what to do: "Not authorized (…PermissionDenied). Ask …".
QString errorText(const Error& error);
/// Why it may not be hung up, or that a password will be asked for; empty where there is nothing to say.
QString permissionText(const Permission& permission);

/// How it stands with a provider's system: "NetworkManager is not running. Start it with ...".
QString providerText(const QString& displayName, const Snapshot& snapshot);

/// What to say where no connection is listed. "Nothing is connected" only when somebody has looked.
QString nothingText(const std::vector<Snapshot>& snapshots);

}  // namespace onhook::wording
