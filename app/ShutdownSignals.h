#pragma once

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>

namespace onhook {

/// What tells the program from outside to end, as Qt signals. Linux: SIGINT, SIGTERM and SIGHUP. Windows:
/// Ctrl+C, Ctrl+Break, the closing of the console and the end of the session. Belongs to the main thread.
class ShutdownSignals : public QObject {
  Q_OBJECT

 public:
  /// Call it before any other thread starts, so that none of them is ended by the signals.
  static void block();

  explicit ShutdownSignals(QObject* parent = nullptr);
  ~ShutdownSignals() override;

  /// What the end of the session must not cut off, in words for people; empty: nothing. Asked on the main
  /// thread, where the system lets a program have a say (Windows).
  void setHeldBy(std::function<QString()> heldBy) { heldBy_ = std::move(heldBy); }
  QString heldBy() const { return heldBy_ ? heldBy_() : QString(); }

  /// The second request is told too, and only the third ends the program at once.
  void setHearsTwo(bool two) { hearsTwo_ = two; }
  bool hearsTwo() const { return hearsTwo_; }

  /// From now on, printing to where nobody reads any more does not end the program (Linux: SIGPIPE).
  static void outliveReaders();

 signals:
  /// At the first one. A second one then ends the program at once, as is the system's custom.
  void requested();
  /// At the second one, where that is told.
  void requestedAgain();
  /// The terminal is gone (Linux: SIGHUP, unless the program was started to ignore it).
  void terminalGone();
  /// The system ends the program in a few seconds whatever it does, or waits for what heldBy() says:
  /// Windows, when the console is closed or the session ends.
  void systemEnds();

 private:
  class Source;

  std::function<QString()> heldBy_;
  std::atomic<bool> hearsTwo_ = false;
  std::unique_ptr<Source> source_;
};

}  // namespace onhook
