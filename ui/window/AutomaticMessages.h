#pragma once

#include <QObject>

#include "core/Target.h"

namespace onhook {

class AutomaticHangUps;
class ConnectionMonitor;
class MessageBar;

/// Warns in the message bar of what is hung up by itself, and takes "Keep" for an answer. Belongs to the UI
/// thread.
class AutomaticMessages : public QObject {
  Q_OBJECT

 public:
  /// All outlive it.
  AutomaticMessages(const ConnectionMonitor& monitor, AutomaticHangUps& automatic, MessageBar& bar,
                    QObject* parent);

  /// Message::key of what is said of that.
  static QString keyOf(const Target& connection);

 private:
  QString sentence(const Target& connection) const;
  void show(const Target& connection);
  void renew(const Target& connection);

  const ConnectionMonitor& monitor_;
  AutomaticHangUps& automatic_;
  MessageBar& bar_;
};

}  // namespace onhook
