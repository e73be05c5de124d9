#include "ui/history/HistoryWording.h"

#include <QDir>
#include <QLocale>
#include <QStringList>

#include "ui/session/Wording.h"
#include "ui/session/WordingText.h"

namespace onhook::wording {

using detail::tr;
using Event = HistoryEntry::Event;
using By = HistoryEntry::By;
using Way = HistoryEntry::Way;
using End = HistoryEntry::End;

namespace {

QString endWord(End end) {
  switch (end) {
    case End::confirmed:
      return tr("Confirmed");
    case End::alreadyGone:
      return tr("Already gone");
    case End::settled:
      return tr("Settled");
    case End::stillUp:
      return tr("Still up");
    case End::refused:
      return tr("Refused");
    case End::providerLost:
      return tr("Provider lost");
    case End::givenUp:
      return tr("Given up");
    case End::notKnown:
      return tr("Not known");
    case End::dropped:
      return tr("Down");
    case End::connected:
      return tr("Connected");
    case End::failed:
      return tr("Not connected");
    case End::timedOut:
      return tr("Not connected in time");
  }
  return {};
}

QString whenText(const QDateTime& time) {
  return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString line(const QString& label, const QString& value) {
  return value.isEmpty() ? value : tr("%1: %2").arg(label, value);
}

}  // namespace

QString eventText(const HistoryEntry& entry) {
  if (entry.event == Event::connect) return tr("Dialed");
  if (entry.event == Event::drop && entry.way == Way::none) return tr("Went down");
  switch (entry.way) {
    case Way::force:
      return tr("Forced");
    case Way::keepDown:
      return tr("Hung up and kept down");
    case Way::watch:
      return tr("Went down, watched");
    case Way::none:
    case Way::hangUp:
      break;
  }
  return tr("Hung up");
}

QString byText(const HistoryEntry& entry) {
  if (!entry.with.isEmpty()) return tr("With %1").arg(entry.with);
  switch (entry.by) {
    case By::window:
      return tr("Onhook's window");
    case By::tray:
      return tr("Onhook's tray icon");
    case By::commandLine:
      return tr("Onhook's command line");
    case By::bus:
      return tr("A program, through Onhook");
    case By::automatic:
      return tr("Onhook, automatically");
    case By::atEnd:
      return tr("Onhook, when it ended");
    case By::formerRun:
      return tr("Onhook, before it ended");
    case By::anotherOnhook:
      return tr("Another Onhook");
    case By::unasked:
      break;
  }
  return tr("Another program or the system");
}

QString endText(const HistoryEntry& entry) {
  return entry.cameBack.isValid() ? tr("%1, came back").arg(endWord(entry.end)) : endWord(entry.end);
}

QString kindText(const HistoryEntry& entry) {
  Connection connection;
  connection.variant = entry.variant.toStdString();
  for (int number = 0; number <= static_cast<int>(ConnectionKind::ppp); ++number) {
    connection.kind = static_cast<ConnectionKind>(number);
    if (entry.kind.toStdString() == toString(connection.kind)) return kindText(connection);
  }
  return entry.kind;
}

QString nameText(const HistoryEntry& entry) {
  const QString name = entry.link.isEmpty() ? entry.name : tr("%1: %2").arg(entry.name, entry.link);
  return entry.practice ? tr("%1 (practice)").arg(name) : name;
}

QString upForText(const HistoryEntry& entry) {
  if (!entry.upFor) return {};
  const QString span = durationText(*entry.upFor);
  return entry.upForAtLeast ? tr("more than %1").arg(span) : span;
}

QString whenText(const HistoryEntry& entry) {
  return whenText(entry.ended);
}

QString answerText(const HistoryEntry& entry) {
  return entry.error ? errorText(Error{entry.error->domain, entry.error->code, entry.error->text, {}})
                     : QString();
}

QString moreText(const HistoryEntry& entry) {
  const QString advice = entry.error ? QString::fromStdString(entry.error->advice) : QString();
  QStringList facts{line(tr("Type"), kindText(entry)), line(tr("System"), entry.system),
                    line(tr("Interface"), entry.interface), line(tr("Device"), entry.device),
                    line(tr("Owner"), entry.owner)};
  facts.removeAll(QString());
  QStringList lines{facts.join(QStringLiteral("  ·  ")), line(tr("The system's answer"), answerText(entry)),
                    advice};
  lines.removeAll(QString());
  return lines.join(QLatin1Char('\n'));
}

QString detailsText(const HistoryEntry& entry) {
  const QString came =
      entry.cameBack.isValid() ? tr("Came back: %1").arg(whenText(entry.cameBack)) : QString();
  const QString advice = entry.error ? QString::fromStdString(entry.error->advice) : QString();
  QStringList lines{tr("%1: %2, %3").arg(nameText(entry), eventText(entry), endText(entry)),
                    line(tr("By"), byText(entry)),
                    entry.began == entry.ended
                        ? whenText(entry.ended)
                        : tr("Began %1, ended %2").arg(whenText(entry.began), whenText(entry.ended)),
                    came,
                    line(tr("Type"), kindText(entry)),
                    line(tr("System"), entry.system),
                    line(tr("Interface"), entry.interface),
                    line(tr("Device"), entry.device),
                    line(tr("Owner"), entry.owner),
                    line(tr("Up for"), upForText(entry)),
                    line(tr("Received"), bytesText(entry.bytesIn)),
                    line(tr("Sent"), bytesText(entry.bytesOut)),
                    line(tr("The system's answer"), answerText(entry)),
                    advice};
  lines.removeAll(QString());
  return lines.join(QLatin1Char('\n'));
}

QString troubleText(const HistoryTrouble& trouble) {
  const QString file = QDir::toNativeSeparators(trouble.file);
  switch (trouble.kind) {
    case HistoryTrouble::Kind::setAside:
      return tr("The history in %1 could not be read. It was set aside as %2, and a new one begun.")
          .arg(file, QDir::toNativeSeparators(trouble.detail));
    case HistoryTrouble::Kind::newer:
      return tr("The history in %1 is of a newer Onhook. It is left alone, and nothing is noted.").arg(file);
    case HistoryTrouble::Kind::notRead:
      return tr("The history in %1 cannot be read: %2.").arg(file, trouble.detail);
    case HistoryTrouble::Kind::notWritten:
      return tr("The history in %1 cannot be written: %2. What there is to note waits until that is "
                "possible, or "
                "Onhook ends.")
          .arg(file, trouble.detail);
    case HistoryTrouble::Kind::notSaved:
      return tr("%1 could not be written: %2.").arg(file, trouble.detail);
  }
  return {};
}

}  // namespace onhook::wording
