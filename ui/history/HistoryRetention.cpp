#include "ui/history/HistoryRetention.h"

#include <utility>

#include "ui/history/HistoryStore.h"
#include "ui/session/Settings.h"

namespace onhook {

HistoryRetention::HistoryRetention(const Settings& settings, HistoryStore& store,
                                   std::function<QDateTime()> now, QObject* parent)
    : QObject(parent), settings_(settings), store_(store), now_(std::move(now)) {
  daily_.setTimerType(Qt::VeryCoarseTimer);
  daily_.setInterval(std::chrono::hours(24));
  connect(&daily_, &QTimer::timeout, this, &HistoryRetention::apply);
  daily_.start();
  changed_.setSingleShot(true);
  changed_.setInterval(reconsidering);
  connect(&changed_, &QTimer::timeout, this, &HistoryRetention::apply);
  connect(&settings, &Settings::changed, this, &HistoryRetention::noteChoice);
  store_.setNotes(settings_.keepHistory() != KeepHistory::never);
  apply();
}

void HistoryRetention::apply() {
  const QDateTime oldest = keephistory::oldest(settings_.keepHistory(), now_());
  if (oldest.isValid()) store_.forgetBefore(oldest);
}

void HistoryRetention::noteChoice() {
  store_.setNotes(settings_.keepHistory() != KeepHistory::never);
  changed_.start();
}

}  // namespace onhook
