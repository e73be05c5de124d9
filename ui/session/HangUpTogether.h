#pragma once

#include <QObject>
#include <map>
#include <optional>
#include <vector>

#include "core/Target.h"
#include "ui/session/TogetherResult.h"

namespace onhook {

class ConnectionMonitor;
class HangUpController;
class OrderedHangUps;

/// "Hang up all" as one operation: hung up together, in their order, with one word at the end for all of
/// them. Whoever tells of single hang-ups asks covers() and leaves those out. Belongs to the UI thread.
class HangUpTogether : public QObject {
  Q_OBJECT

 public:
  /// All outlive it. Made after `ordered`, so that what waits has begun before an end is judged.
  HangUpTogether(const ConnectionMonitor& monitor, const HangUpController& controller,
                 OrderedHangUps& ordered, QObject* parent = nullptr);

  /// Begins; while one runs, these belong to it from now on.
  void begin(const std::vector<Target>& targets);

  bool isRunning() const { return running_; }
  /// What runs for the target belongs to the operation; still true while its own
  /// HangUpController::finished() is told.
  bool covers(const Target& target) const;
  /// What has no outcome yet, with its name.
  const std::map<Target, QString>& open() const { return open_; }
  /// How many belong to it.
  int count() const;

 signals:
  void started();
  /// Once for each started(), when all have an outcome; never from inside begin().
  void finished(const onhook::TogetherResult& result);

 private:
  void noteStarted(const Target& target);
  void noteFinished(const HangUpResult& result);
  void noteLeft();
  void endSoon();
  void end();

  const ConnectionMonitor& monitor_;
  const HangUpController& controller_;
  OrderedHangUps& ordered_;
  bool running_ = false;
  std::map<Target, QString> open_;
  TogetherResult result_;
  std::optional<Target> justEnded_;
};

}  // namespace onhook
