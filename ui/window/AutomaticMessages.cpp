#include "ui/window/AutomaticMessages.h"

#include "ui/automatic/AutomaticHangUps.h"
#include "ui/automatic/AutomaticWording.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Wording.h"
#include "ui/window/MessageBar.h"

namespace onhook {

AutomaticMessages::AutomaticMessages(const ConnectionMonitor& monitor, AutomaticHangUps& automatic,
                                     MessageBar& bar, QObject* parent)
    : QObject(parent), monitor_(monitor), automatic_(automatic), bar_(bar) {
  connect(&automatic, &AutomaticHangUps::warningBegan, this, &AutomaticMessages::show);
  connect(&automatic, &AutomaticHangUps::changed, this, &AutomaticMessages::renew);
  connect(&automatic, &AutomaticHangUps::warningEnded, this,
          [this](const Target& connection) { bar_.remove(keyOf(connection)); });
}

QString AutomaticMessages::keyOf(const Target& connection) {
  return QStringLiteral("automatic ") + QString::fromStdString(connection.toString());
}

QString AutomaticMessages::sentence(const Target& target) const {
  const AutomaticHangUps::Warning* const warning = automatic_.warningOf(target);
  const auto plan = automatic_.planOf(target);
  const Connection* const connection = monitor_.find(target);
  if (warning == nullptr || !plan || !plan->left || connection == nullptr) return {};
  return wording::automaticWarning(wording::targetName(*connection, target), *warning, *plan->left);
}

void AutomaticMessages::show(const Target& connection) {
  const QString text = sentence(connection);
  if (text.isEmpty()) return;
  // The focus stays where somebody works: what they type next is no answer to this.
  bar_.show({Message::Kind::question,
             keyOf(connection),
             text,
             {{QStringLiteral("messageKeep"), tr("Keep"), [this, connection] { automatic_.keep(connection); },
               true},
              {QStringLiteral("messageHangUpNow"), tr("Hang Up Now"),
               [this, connection] { automatic_.hangUpNow(connection); }}}},
            false);
}

void AutomaticMessages::renew(const Target& connection) {
  const QString text = sentence(connection);
  if (!text.isEmpty()) bar_.reword(keyOf(connection), text);
}

}  // namespace onhook
