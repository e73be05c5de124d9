#include "ui/window/QuitSequence.h"

#include <QStringList>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/Wording.h"
#include "ui/window/MessageBar.h"

namespace onhook {

QuitSequence::QuitSequence(const ConnectionMonitor& monitor, const HangUpController& controller,
                           MessageBar& bar, QObject* parent)
    : QObject(parent), monitor_(monitor), controller_(controller), bar_(bar) {
  limit_.setSingleShot(true);
  limit_.setInterval(longest);
  connect(&limit_, &QTimer::timeout, this, &QuitSequence::finish);
  connect(&controller, &HangUpController::finished, this, &QuitSequence::goOn);
}

void QuitSequence::begin() {
  const std::vector<Target> running = controller_.runningTargets();
  if (waiting_ || running.empty()) {
    finish();
    return;
  }
  waiting_ = true;
  limit_.start();
  QStringList names;
  for (const Target& target : running) {
    const Connection* const connection = monitor_.find(target);
    names << (connection != nullptr ? wording::targetName(*connection, target)
                                    : QString::fromStdString(target.toString()));
  }
  bar_.show({Message::Kind::info,
             QStringLiteral("quit"),
             tr("Onhook quits when what is hanging up is down, at the latest in %1 s: %2.")
                 .arg(longest.count())
                 .arg(names.join(tr(", "))),
             {{QStringLiteral("messageQuitNow"), tr("Quit Now"), [this] { finish(); }}}});
}

void QuitSequence::goOn() {
  if (waiting_ && controller_.runningTargets().empty()) finish();
}

void QuitSequence::finish() {
  waiting_ = false;
  limit_.stop();
  emit finished();
}

}  // namespace onhook
