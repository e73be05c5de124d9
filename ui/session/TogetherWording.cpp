#include "ui/session/TogetherWording.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/session/RunningNames.h"
#include "ui/session/Wording.h"
#include "ui/session/WordingText.h"

namespace onhook::wording {

using detail::tr;

namespace {

QString headOf(int down, int count) {
  if (down == count)
    return QCoreApplication::translate("onhook::wording", "All %n connections are down.", nullptr, count);
  if (down == 0)
    return QCoreApplication::translate("onhook::wording", "None of the %n connections is down for certain.",
                                       nullptr, count);
  return tr("%1 of %2 are down.").arg(down).arg(count);
}

QString leftSentence(const std::vector<QString>& left) {
  const QStringList names(left.begin(), left.end());
  return names.size() == 1 ? tr("%1 was left up.").arg(names.front())
                           : tr("%1 were left up.").arg(someOf(names));
}

}  // namespace

QString togetherSentence(const TogetherResult& result, int most) {
  const int count = static_cast<int>(result.ended.size() + result.left.size());
  QStringList sentences;
  if (count > 1) sentences << headOf(result.down(), count);
  int told = 0, untold = 0;
  for (const TogetherResult::One& one : result.ended) {
    // What it has to say beyond being down is not lost.
    const bool plain = isDown(one.result.outcome) && !one.result.kept && !one.result.error;
    if (count > 1 && plain) continue;
    if (told++ < most)
      sentences << outcomeSentence(one.name, one.result, one.system);
    else
      ++untold;
  }
  if (untold > 0)
    sentences << QCoreApplication::translate("onhook::wording", "The list tells of %n more.", nullptr,
                                             untold);
  if (!result.left.empty()) sentences << leftSentence(result.left);
  return sentences.join(QLatin1Char(' '));
}

QString togetherSummary(const TogetherResult& result) {
  QStringList notDown;
  for (const TogetherResult::One& one : result.ended)
    if (!isDown(one.result.outcome)) notDown << one.name;
  for (const QString& name : result.left) notDown << name;
  const QString head = headOf(result.down(), static_cast<int>(result.ended.size() + result.left.size()));
  return notDown.isEmpty() ? head : tr("%1 Not down for certain: %2.").arg(head, someOf(notDown));
}

QString togetherProgressSentence(const QStringList& names, int count) {
  return tr("Still hanging up %1 of %2: %3.").arg(names.size()).arg(count).arg(someOf(names));
}

}  // namespace onhook::wording
