#include "ui/automatic/AutomaticWording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "ui/session/Sentences.h"
#include "ui/session/Wording.h"
#include "ui/session/WordingText.h"

namespace onhook::wording {

using detail::tr;

namespace {

using Reason = AutomaticHangUps::Reason;

QString clockText(const QTime& time) {
  return QLocale().toString(time, QLocale::ShortFormat);
}

QString minutesText(std::chrono::minutes minutes) {
  return tr("%1 min").arg(minutes.count());
}

}  // namespace

QString automaticText(const AutomaticRule& rule) {
  QStringList all;
  if (rule.idle) all << tr("when idle for %1").arg(minutesText(*rule.idle));
  if (rule.after) all << tr("after %1").arg(minutesText(*rule.after));
  if (rule.bytes) all << tr("after %1").arg(bytesText(rule.bytes));
  if (rule.at) all << tr("at %1").arg(clockText(*rule.at));
  return listed(all);
}

QString automaticNote(const AutomaticHangUps::Plan& plan) {
  if (plan.left) return tr("hangs up in %1 s").arg(plan.left->count());
  QStringList notes;
  if (plan.at) notes << tr("hangs up at %1").arg(clockText(plan.at->time()));
  // What cannot be seen does not happen.
  if (plan.counts && plan.rule.bytes) notes << tr("hangs up after %1").arg(bytesText(plan.rule.bytes));
  if (plan.counts && plan.rule.idle)
    notes << tr("hangs up when idle for %1").arg(minutesText(*plan.rule.idle));
  return listed(notes);
}

QString automaticWarning(const QString& name, const AutomaticHangUps::Warning& warning,
                         std::chrono::seconds left) {
  const AutomaticRule& rule = warning.rule;
  const QString seconds = QString::number(left.count());
  switch (warning.reason) {
    case Reason::idle:
      return tr("%1 has been idle for %2: hanging up in %3 s.").arg(name, minutesText(*rule.idle), seconds);
    case Reason::upFor:
      return tr("%1 may be up for %2: hanging up in %3 s.").arg(name, minutesText(*rule.after), seconds);
    case Reason::bytes:
      return tr("%1 has moved %2: hanging up in %3 s.").arg(name, bytesText(rule.bytes), seconds);
    case Reason::timeOfDay:
      return tr("%1 is to go down at %2: hanging up in %3 s.").arg(name, clockText(*rule.at), seconds);
  }
  return {};
}

QString automaticReason(const AutomaticHangUps::Warning& warning) {
  const AutomaticRule& rule = warning.rule;
  switch (warning.reason) {
    case Reason::idle:
      return tr("It was idle for %1.").arg(minutesText(*rule.idle));
    case Reason::upFor:
      return tr("It was up for %1.").arg(minutesText(*rule.after));
    case Reason::bytes:
      return tr("It has moved %1.").arg(bytesText(rule.bytes));
    case Reason::timeOfDay:
      return tr("It was to go down at %1.").arg(clockText(*rule.at));
  }
  return {};
}

}  // namespace onhook::wording
