#pragma once

#include <QObject>
#include <QString>

namespace onhook {

class ConnectionMonitor;
class MessageBar;
class OrderedHangUps;

/// Says in the message bar which hang-ups wait for others to be done, and lets the user decide otherwise; the
/// message goes by itself. Belongs to the UI thread.
class PendingMessages : public QObject {
  Q_OBJECT

 public:
  /// All outlive it.
  PendingMessages(const ConnectionMonitor& monitor, OrderedHangUps& hangUps, MessageBar& bar,
                  QObject* parent);

 private:
  void renew();

  const ConnectionMonitor& monitor_;
  OrderedHangUps& hangUps_;
  MessageBar& bar_;
  QString text_;  ///< as it was last shown
};

}  // namespace onhook
