#pragma once

#include "core/Outcome.h"

namespace onhook {

/// What can be chosen after a hang-up that did not bring the connection down: in the row and in the message
/// alike.
class OutcomeChoices {
 public:
  /// Watching on makes sense: what was asked may still happen.
  static bool keepWaiting(Outcome outcome) {
    return outcome == Outcome::stillUp || outcome == Outcome::givenUp || outcome == Outcome::providerLost;
  }
  /// Another request makes sense.
  static bool askAgain(Outcome outcome) {
    return keepWaiting(outcome) || outcome == Outcome::refused || outcome == Outcome::settled;
  }
};

}  // namespace onhook
