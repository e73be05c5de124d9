#pragma once

#include <QDBusConnection>
#include <QObject>
#include <memory>
#include <set>
#include <string>

namespace onhook::fuzz {

/// A message bus within this process, whose services say what they are told to: the way of the bytes through
/// Qt is the real one. UI thread only.
class FakeBus : public QObject {
  Q_OBJECT

 public:
  /// From now on Qt finds it as the session's bus and as the system's. Call it before Qt looks for either.
  static FakeBus& start();

  /// What comes from the services next, of any type. First to each call an answer: 'e' for an error, 'n' for
  /// none; else as busMessage() has it. In each round a number of signals is sent, each as a byte that says
  /// which, and its contents.
  void feed(std::string script);
  /// Lets `connection` send its calls, and waits until all that was sent before has been heard.
  void round(const QDBusConnection& connection);

 private slots:
  void endRound();

 private:
  class Server;
  FakeBus();

  std::shared_ptr<Server> server_;
  std::set<QString> heard_;  ///< the connections on which the end of a round is heard
  bool ended_ = false;
};

}  // namespace onhook::fuzz
