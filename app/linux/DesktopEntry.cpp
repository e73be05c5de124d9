#include "app/linux/DesktopEntry.h"

namespace onhook {

QMap<QString, QString> desktopEntryIn(const QByteArray& file) {
  QMap<QString, QString> entries;
  bool ours = false;
  for (const QString& line : QString::fromUtf8(file).split(QLatin1Char('\n'))) {
    const QString trimmed = line.trimmed();
    if (trimmed.startsWith(QLatin1Char('['))) ours = trimmed == QLatin1String("[Desktop Entry]");
    const auto equals = trimmed.indexOf(QLatin1Char('='));
    if (ours && equals > 0) entries[trimmed.left(equals).trimmed()] = trimmed.mid(equals + 1).trimmed();
  }
  return entries;
}

}  // namespace onhook
