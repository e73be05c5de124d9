#pragma once

#include <QObject>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/HangUpResult.h"
#include "core/Runtime.h"
#include "core/Target.h"
#include "ui/session/EntryKey.h"

namespace onhook {

class ConnectionMonitor;
class HangUpController;

/// Which listed connections are back: their entry was seen going down for good (*confirmed*), and within a
/// minute (an hour, where the list says that it comes back by itself) there was a new connection of it. It is
/// a new one, the hang-up was no failure; but whoever hung it up wants to know. Belongs to the UI thread.
class Comebacks : public QObject {
  Q_OBJECT

 public:
  /// All three outlive it, or are kept.
  Comebacks(const ConnectionMonitor& monitor, const HangUpController& controller,
            std::shared_ptr<Runtime> runtime, QObject* parent = nullptr);

  /// The connection (not a link) came back, and is still listed.
  bool has(const Target& target) const { return back_.contains(target); }
  /// It is dialed from here: what comes of it now does not come back by itself.
  void forget(const EntryKey& entry);

 signals:
  /// It just came back.
  void cameBack(const onhook::Target& target);

 private:
  /// An entry whose connection is, or was, hung up or watched.
  struct Watched {
    std::string entry;
    std::vector<Target> before;  ///< the connections of it that were there already
    bool comesBack = false;      ///< as the list said
    bool down = false;
    TimePoint downSince;
  };

  void noteStarted(const Target& target);
  void noteFinished(const HangUpResult& result);
  void compare();
  std::optional<Target> findBack(const Target& gone, const Watched& watched) const;
  std::vector<Target> connectionsOf(const std::string& provider, const std::string& entry) const;

  const ConnectionMonitor& monitor_;
  const std::shared_ptr<Runtime> runtime_;
  std::map<Target, Watched> watched_;  ///< by the connection that was hung up
  std::set<Target> back_;
  std::set<std::string> providers_;  ///< as of the last time that all watched ones were gone through...
  TimePoint nextSweep_{};            ///< ...and when that is due again, whatever happens
};

}  // namespace onhook
