#pragma once

#include <QString>

#include "ui/automatic/AutomaticHangUps.h"

/// What is said of hang-ups that begin by themselves. Plain text, translatable, any thread.
namespace onhook::wording {

/// "when idle for 10 min, after 60 min": all of the rule. Empty for an empty one. No capital, no full stop.
QString automaticText(const AutomaticRule& rule);

/// What a row says after its state: "hangs up at 22:30, hangs up when idle for 10 min"; while it is warned of
/// "hangs up in 43 s". No capital, no full stop; may be empty.
QString automaticNote(const AutomaticHangUps::Plan& plan);

/// "Work VPN has been idle for 10 min: hanging up in 43 s."
QString automaticWarning(const QString& name, const AutomaticHangUps::Warning& warning,
                         std::chrono::seconds left);
/// Why it was hung up: "It was idle for 10 min."
QString automaticReason(const AutomaticHangUps::Warning& warning);

}  // namespace onhook::wording
