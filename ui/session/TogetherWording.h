#pragma once

#include <QString>

#include "ui/session/TogetherResult.h"

/// What is said of several hang-ups as one: window, notifications, command line and bus say it alike. Plain
/// text, translatable, any thread.
namespace onhook::wording {

/// "3 of 4 are down. Office modem is still up after 30 s: interface ppp0 still up." Where all are down no
/// more than that; of one alone its own sentence. `most`: of how many that are not down it tells.
QString togetherSentence(const TogetherResult& result, int most = 3);

/// "3 of 4 are down. Not down for certain: Office modem." For where each was told by itself already.
QString togetherSummary(const TogetherResult& result);

/// "Still hanging up 2 of 4: Office modem, Work VPN." `names` are those that have no outcome yet.
QString togetherProgressSentence(const QStringList& names, int count);

}  // namespace onhook::wording
