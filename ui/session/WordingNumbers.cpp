#include <QLocale>
#include <algorithm>

#include "ui/session/Wording.h"
#include "ui/session/WordingText.h"

namespace onhook::wording {

using detail::tr;
using namespace std::chrono;

namespace {

/// The last two; with a leading zero.
void appendTwoDigits(QString& text, qint64 number) {
  text += QChar(u'0' + static_cast<char16_t>(number / 10 % 10));
  text += QChar(u'0' + static_cast<char16_t>(number % 10));
}

}  // namespace

QString durationText(Duration duration) {
  const qint64 total = std::max<qint64>(0, duration_cast<seconds>(duration).count());
  const qint64 days = total / 86400;
  const qint64 hours = total / 3600 % 24;
  const qint64 minutes = total / 60 % 60;
  // By hand: a long list has many of them each second.
  QString clock;
  if (days > 0) {
    appendTwoDigits(clock, hours);
    clock += u':';
    appendTwoDigits(clock, minutes);
  } else if (hours > 0) {
    clock = QString::number(hours) + u':';
    appendTwoDigits(clock, minutes);
  } else {
    clock = QString::number(minutes);
  }
  clock += u':';
  appendTwoDigits(clock, total % 60);
  return days > 0 ? tr("%1 d %2").arg(QString::number(days), clock) : clock;
}

QString secondsText(Duration duration) {
  const qint64 tenths = std::max<qint64>(0, round<milliseconds>(duration).count() + 50) / 100;
  if (tenths < 100 && tenths % 10 != 0)
    return tr("%1 s").arg(QLocale().toString(static_cast<double>(tenths) / 10, 'f', 1));
  const qint64 whole = tenths < 100 ? tenths / 10 : (tenths + 5) / 10;
  if (whole < 120) return tr("%1 s").arg(whole);
  return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

QString bytesText(std::optional<std::uint64_t> bytes) {
  if (!bytes) return {};
  if (*bytes < 1024) return tr("%1 B").arg(*bytes);
  const auto largest = static_cast<std::uint64_t>(std::numeric_limits<qint64>::max());
  return QLocale().formattedDataSize(static_cast<qint64>(std::min(*bytes, largest)), 1);
}

QString rateText(double bytesPerSecond) {
  return tr("%1/s").arg(bytesText(static_cast<std::uint64_t>(std::max(0.0, bytesPerSecond))));
}

}  // namespace onhook::wording
