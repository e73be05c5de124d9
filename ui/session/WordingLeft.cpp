#include "ui/session/Wording.h"
#include "ui/session/WordingText.h"

namespace onhook::wording {

using detail::tr;

QString leftOutcomeSentence(const QString& name, const HangUpResult& result, const QString& system) {
  // This run asked for nothing and did not see the beginning: what it says is no more than how it is now.
  if (isDown(result.outcome)) return tr("%1, which was being hung up when Onhook ended, is down.").arg(name);
  if (result.outcome == Outcome::givenUp)
    return tr("Stopped watching %1, which was being hung up when Onhook ended.").arg(name);
  return outcomeSentence(tr("%1, which was being hung up when Onhook ended,").arg(name), result, system);
}

QString leftLostSentence(const QString& name, bool ofThisBoot) {
  return ofThisBoot ? tr("%1 was being hung up when Onhook ended; how that ended cannot be found out here.")
                          .arg(name)
                    : tr("%1 was being hung up when Onhook ended. The computer has been started anew since; "
                         "nobody saw how "
                         "it ended.")
                          .arg(name);
}

}  // namespace onhook::wording
