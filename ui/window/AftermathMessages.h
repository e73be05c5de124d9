#pragma once

#include <QObject>

#include "core/HangUpResult.h"

namespace onhook {

class Aftermath;
class ConnectionMonitor;
class HangUpSteps;
class MessageBar;
struct After;

/// Tells where traffic goes after a hang-up and what was left behind: in the message about it, and as its
/// last step. Belongs to the UI thread.
class AftermathMessages : public QObject {
  Q_OBJECT

 public:
  /// All outlive it.
  AftermathMessages(const ConnectionMonitor& monitor, const Aftermath& aftermath, HangUpSteps& steps,
                    MessageBar& bar, QObject* parent);

 private:
  void note(const HangUpResult& result, const After& after);

  const ConnectionMonitor& monitor_;
  HangUpSteps& steps_;
  MessageBar& bar_;
};

}  // namespace onhook
