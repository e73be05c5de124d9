#pragma once

#include <QDateTime>
#include <QString>
#include <array>

namespace onhook {

/// For how long the history is kept.
enum class KeepHistory { days30, days90, year, forEver, never };

namespace keephistory {

/// In the order in which they are offered.
inline constexpr std::array all{KeepHistory::days30, KeepHistory::days90, KeepHistory::year,
                                KeepHistory::forEver, KeepHistory::never};

/// For people: "30 days", "For ever", "Do not keep it".
QString text(KeepHistory keep);

/// What ended before that is not kept any more at that time; invalid: everything is kept.
QDateTime oldest(KeepHistory keep, const QDateTime& now);

}  // namespace keephistory
}  // namespace onhook
