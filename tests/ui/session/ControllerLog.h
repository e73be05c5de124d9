#pragma once

#include <QObject>
#include <map>
#include <vector>

#include "ui/session/HangUpController.h"

namespace onhook::test {

/// Notes what a controller tells, and fails the test when started() and finished() are not paired one to one.
class ControllerLog : public QObject {
 public:
  explicit ControllerLog(const HangUpController& controller);

  int started(const Target& target) const;
  int finished(const Target& target) const;
  /// The outcome of the newest finished() of that target; fails the test when there is none.
  Outcome lastOutcome(const Target& target) const;

  const std::vector<HangUpResult>& results() const { return results_; }
  const std::vector<HangUpProgress>& progress() const { return progress_; }

 private:
  std::map<Target, int> started_;
  std::vector<HangUpResult> results_;
  std::vector<HangUpProgress> progress_;
};

}  // namespace onhook::test
