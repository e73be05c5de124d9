#pragma once

#include <QString>
#include <QStringList>
#include <map>

#include "core/Outcome.h"

namespace onhook::soak {

/// What came of all hang-ups so far. One thread.
class SoakTally {
 public:
  /// How many of what went wrong are told in words.
  static constexpr int mostTold = 20;

  void count(Outcome outcome) { ++outcomes_[outcome]; }
  /// Something that may never happen.
  void complain(const QString& what);

  long long total() const;
  int wrong() const { return wrong_; }
  /// "confirmed 512, still up 3".
  QString outcomes() const;
  const QStringList& complaints() const { return complaints_; }

 private:
  std::map<Outcome, long long> outcomes_;
  int wrong_ = 0;
  QStringList complaints_;
};

}  // namespace onhook::soak
