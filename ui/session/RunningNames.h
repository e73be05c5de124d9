#pragma once

#include <QString>
#include <QStringList>

namespace onhook {

class ConnectionMonitor;
class HangUpController;

/// The names of what is being hung up now; what is only watched needs nobody's patience and is left out. UI
/// thread.
QStringList namesOfRunningHangUps(const ConnectionMonitor& monitor, const HangUpController& controller);

/// Why the session should not end yet, short enough to be read in a hurry: "Hanging up office, home." Empty
/// when there are no names.
QString reasonToWait(const QStringList& names);

/// "a, b and 3 more": at most so many of them by name.
QString someOf(const QStringList& names, qsizetype most = 3);

}  // namespace onhook
