#pragma once

#include <QTimer>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "app/Command.h"
#include "app/FirstLook.h"
#include "app/Options.h"
#include "core/HangUpResult.h"
#include "core/Target.h"
#include "ui/session/Aftermath.h"
#include "ui/session/OrderedHangUps.h"
#include "ui/session/TogetherResult.h"

namespace onhook {

class Console;
struct After;
class Wiring;

/// `onhook hang-up` and `onhook wait`: finds what is meant, starts all of it, and prints each outcome as it
/// comes. When any of the targets is not clear, none is touched. With --force, what is still up is hung up
/// once more, by its harder way; each target counts by its last outcome. Of several it says at the end how
/// many are down, and how those that failed are asked for again.
///
/// Told to stop, it says what goes on and waits for that; told again, it leaves, and says what it leaves.
class HangUpCommand : public Command {
  Q_OBJECT

 public:
  /// `wiring` and `console` outlive it.
  HangUpCommand(Wiring& wiring, Console& console, const Options& options);

  void start() override { firstLook_.start(); }
  void stop() override;
  void stopNow() override;
  bool takesTimeToStop() const override { return !watchOnly_; }
  void terminalGone() override;
  void systemEnds() override;
  QString heldBy() const override;

 private:
  /// An outcome that is not printed before it is known how things are reached then, nor before those of
  /// earlier ends.
  struct HeldBack {
    HangUpResult result;
    QString name;
    bool awaited = false;  ///< that is not known yet
    std::optional<After> after;
  };

  void begin();
  void startAll(const std::vector<Target>& targets);
  /// Says what goes down too; false when the user's own session would, and they have not said --yes.
  bool mayCutOff(const std::vector<Target>& targets);
  /// What has not been asked of anybody yet is not any more.
  void leavePending();
  void showProgress();
  void noteJoined(const HangUpProgress& news);
  /// Says what must not be cut off and for how long that may be.
  void sayWhatGoesOn();
  void finishOne(const HangUpResult& result);
  void print(const HangUpResult& result, const QString& name);
  /// Says where traffic goes now and what was left behind.
  void noteAfter(const HangUpResult& result, const After& after);
  /// Prints what of those that were held back is known, in the order of their ends.
  void printKnown();
  /// Prints all of them as they are.
  void printRest();
  /// Takes the next step after a hang-up that ended still up; false when there is none.
  bool force(const Target& target, const QString& name);
  /// Says what the next step could be.
  void adviseForce(const Target& target);
  void sumUp();
  void end(ExitCode exitCode);

  Wiring& wiring_;
  Console& console_;
  const Options options_;
  const bool watchOnly_;
  OrderedHangUps hangUps_;  ///< before what hears of the outcomes: the next begin first
  FirstLook firstLook_;
  QTimer progressTimer_;
  std::map<Target, QString>
      pending_;  ///< what runs, with its name: a connection that is gone has none any more
  TogetherResult ends_;
  ExitCode exitCode_ = ExitCode::done;
  std::deque<HeldBack> heldBack_;
  std::optional<ExitCode> endsWith_;  ///< only that is waited for
  std::set<Target> joined_;           ///< those that another Onhook hangs up, as far as that was said
  bool begun_ = false;
  bool stopping_ = false;
  bool ended_ = false;
};

}  // namespace onhook
