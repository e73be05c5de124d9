#pragma once

#include <QString>

namespace onhook {

/// Connects QtDBus to the system's message bus, under that name; false where there is none, or it does not
/// answer within two seconds, for which this blocks: not for the UI thread. QtDBus itself waits for a frozen
/// one for ever, and holds up the UI thread and all its other connections meanwhile, whoever asks for it
/// (Qt 6.4.2).
bool connectToSystemBus(const QString& name);

}  // namespace onhook
