#pragma once

#include <QObject>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/DialProcedure.h"
#include "core/Runtime.h"
#include "ui/session/EntryKey.h"

namespace onhook {

class UiRelay;

/// Every dialing that runs, one per entry. Window, tray and command line ask here and nowhere below. Belongs
/// to the UI thread; each dialing runs on a thread of its own that nobody joins, for a call of the system may
/// never return.
///
/// started() and finished() are paired one to one, per entry and in this order.
class DialController : public QObject {
  Q_OBJECT

 public:
  explicit DialController(std::shared_ptr<Runtime> runtime, QObject* parent = nullptr);
  /// Waits for nothing: what is being dialed goes on, and its threads end by themselves.
  ~DialController() override;

  /// Dials, or joins what is being dialed. `provider` is not null. Whether it may be dialed yet is for
  /// RedialGuard to say.
  void dial(std::shared_ptr<Provider> provider, const std::string& entry,
            DialWith with = DialWith::savedSecrets);
  /// Ends the waiting; what is being dialed goes on.
  void giveUp(const EntryKey& entry);

  /// Where the dialing of the entry stands; none: it is not being dialed from here.
  std::optional<DialProgress> running(const EntryKey& entry) const;
  std::vector<EntryKey> runningEntries() const;

 signals:
  void started(const onhook::EntryKey& entry);
  void progress(const onhook::DialProgress& progress);
  void finished(const onhook::DialEnd& end);

 private:
  struct Running {
    std::uint64_t serial = 0;
    std::shared_ptr<DialProcedure> procedure;
    DialProgress latest;
    TimePoint since;
  };

  void noteProgress(std::uint64_t serial, const DialProgress& news);
  void noteEnd(std::uint64_t serial, const DialEnd& end);

  const std::shared_ptr<Runtime> runtime_;
  const std::shared_ptr<UiRelay> relay_;
  std::uint64_t lastSerial_ = 0;
  std::map<EntryKey, Running> running_;
};

}  // namespace onhook
