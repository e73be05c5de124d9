#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace onhook {

class HistoryStore;
class Settings;

/// Keeps the history for as long as the user has chosen: what is older goes at the program's start, and once
/// a day. What a new choice would remove goes only after a while, so that a slip can be taken back. Belongs
/// to the UI thread.
class HistoryRetention : public QObject {
  Q_OBJECT

 public:
  static constexpr std::chrono::seconds reconsidering{30};

  /// Both outlive it. `now`: the wall clock.
  HistoryRetention(const Settings& settings, HistoryStore& store,
                   std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc,
                   QObject* parent = nullptr);

  /// Removes what is too old now.
  void apply();

 private:
  void noteChoice();

  const Settings& settings_;
  HistoryStore& store_;
  const std::function<QDateTime()> now_;
  QTimer daily_;
  QTimer changed_;
};

}  // namespace onhook
