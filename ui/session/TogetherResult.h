#pragma once

#include <QString>
#include <vector>

#include "core/HangUpResult.h"

namespace onhook {

/// What became of several hang-ups that were asked for as one.
struct TogetherResult {
  struct One {
    QString name;    ///< as people knew it when it began
    QString system;  ///< its provider's name for people
    HangUpResult result;
  };
  std::vector<One> ended;     ///< each once, in the order they ended in
  std::vector<QString> left;  ///< names of those that the person left up before they were asked

  /// How many are down for certain.
  int down() const;
  /// Those whose hang-up failed, or that nobody waited for: what "Retry" is about. What could not be observed
  /// is not among them; asking for it again would tell nothing new.
  std::vector<Target> failed() const;
  /// How long the longest took.
  Duration took() const;
};

}  // namespace onhook
