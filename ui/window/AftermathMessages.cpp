#include "ui/window/AftermathMessages.h"

#include "ui/session/Aftermath.h"
#include "ui/session/HangUpSteps.h"
#include "ui/session/Sentences.h"
#include "ui/window/HangUpMessages.h"
#include "ui/window/MessageBar.h"

namespace onhook {

AftermathMessages::AftermathMessages(const ConnectionMonitor& monitor, const Aftermath& aftermath,
                                     HangUpSteps& steps, MessageBar& bar, QObject* parent)
    : QObject(parent), monitor_(monitor), steps_(steps), bar_(bar) {
  connect(&aftermath, &Aftermath::told, this, &AftermathMessages::note);
}

void AftermathMessages::note(const HangUpResult& result, const After& after) {
  if (!after.known) return;
  const HangUpStory* const story = steps_.of(result.target);
  const QString name = story != nullptr ? story->name : QString::fromStdString(result.target.toString());
  steps_.add(result.target, wording::trafficNowSentence(after, monitor_));
  if (!after.left.isEmpty()) steps_.add(result.target, wording::leftBehindSentence(after.left));

  const QString sentence = wording::aftermathSentence(after, monitor_);
  if (sentence.isEmpty()) return;
  const QString key = HangUpMessages::keyOf(result.target);
  const Message* const said = bar_.find(key);
  // Who has closed the message has read enough, but not that.
  if (said == nullptr && after.left.isEmpty()) return;
  Message message =
      said != nullptr ? *said : Message{Message::Kind::problem, key, tr("%1 is down.").arg(name), {}};
  message.text = wording::oneAfterAnother({message.text, sentence});
  if (!after.left.isEmpty()) message.kind = Message::Kind::problem;
  bar_.show(std::move(message), false);
}

}  // namespace onhook
