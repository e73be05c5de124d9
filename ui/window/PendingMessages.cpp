#include "ui/window/PendingMessages.h"

#include <QStringList>
#include <set>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/OrderedHangUps.h"
#include "ui/session/RunningNames.h"
#include "ui/session/Wording.h"
#include "ui/window/MessageBar.h"

namespace onhook {

PendingMessages::PendingMessages(const ConnectionMonitor& monitor, OrderedHangUps& hangUps, MessageBar& bar,
                                 QObject* parent)
    : QObject(parent), monitor_(monitor), hangUps_(hangUps), bar_(bar) {
  connect(&hangUps, &OrderedHangUps::changed, this, &PendingMessages::renew);
}

void PendingMessages::renew() {
  const QString key = QStringLiteral("pending");
  QStringList names, awaited;
  std::set<Target> before;
  const auto nameOf = [this](const Target& target) {
    const Connection* const connection = monitor_.find(target);
    return connection != nullptr ? wording::targetName(*connection, target) : QString();
  };
  for (const Target& target : hangUps_.pending()) before.merge(hangUps_.awaited(target));
  if (!before.empty()) {
    // What waits itself is named already.
    for (const Target& target : hangUps_.pending()) {
      before.erase(target);
      names << nameOf(target);
    }
    for (const Target& target : before) awaited << nameOf(target);
  }
  names.removeAll(QString());
  awaited.removeAll(QString());
  if (names.isEmpty() || awaited.isEmpty()) {
    text_.clear();
    bar_.remove(key);
    return;
  }
  const QString text = names.size() == 1
                           ? tr("%1 is hung up next: first %2.").arg(names.front(), someOf(awaited))
                           : tr("%1 are hung up next: first %2.").arg(someOf(names), someOf(awaited));
  if (text == text_) return;
  text_ = text;
  bar_.show({Message::Kind::info,
             key,
             text,
             {{QStringLiteral("messageHurry"), tr("Do Not Wait"), [this] { hangUps_.hurry(); }},
              {QStringLiteral("messageLeaveUp"), names.size() == 1 ? tr("Leave It Up") : tr("Leave Them Up"),
               [this] { hangUps_.stop(); }}}},
            false);
}

}  // namespace onhook
