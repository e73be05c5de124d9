#pragma once

#include <QObject>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/HangUpProcedure.h"
#include "core/HangUpResult.h"
#include "core/HangUpSettings.h"
#include "core/Provider.h"
#include "core/Runtime.h"

namespace onhook {

/// Every hang-up and watch that runs, one per target. Window, tray and command line ask here and nowhere below. Belongs to
/// the UI thread; each hang-up runs on a worker thread of its own, and its signals arrive here.
class HangUpController : public QObject {
  Q_OBJECT

 public:
  explicit HangUpController(std::shared_ptr<Runtime> runtime, QObject* parent = nullptr);
  /// Gives up all that still runs and does not wait for threads that a provider blocks.
  ~HangUpController() override;

  void setSettings(const HangUpSettings& settings);
  const HangUpSettings& settings() const;

  /// Hangs the target up, or joins: while a hang-up of it, or of the bundle it is a link of, runs, no second native
  /// call is made. A watch that runs is turned into a hang-up. Returns the target whose hang-up now covers it: itself,
  /// or its bundle.
  Target hangUp(std::shared_ptr<Provider> provider, const Target& target);
  /// Watches without asking, or joins what runs.
  Target watch(std::shared_ptr<Provider> provider, const Target& target);
  /// Ends the waiting; what was asked of the system stays asked.
  void giveUp(const Target& target);

  /// What runs for the target: its own hang-up, or the one of the bundle it is a link of; with `elapsed` as of now.
  std::optional<HangUpProgress> running(const Target& target) const;
  /// True when what runs for it (see running) is a watch, without a request.
  bool isWatch(const Target& target) const;
  /// All targets that have one running of their own.
  std::vector<Target> runningTargets() const;

 signals:
  void started(const onhook::Target& target);
  void progress(const onhook::HangUpProgress& progress);
  /// Exactly once for each started().
  void finished(const onhook::HangUpResult& result);

 private:
  struct Running;
  Target start(std::shared_ptr<Provider> provider, const Target& target, HangUpProcedure::Mode mode);
  const Running* covering(const Target& target) const;

  std::shared_ptr<Runtime> runtime_;
  HangUpSettings settings_;
  std::map<Target, std::unique_ptr<Running>> running_;
};

}  // namespace onhook

Q_DECLARE_METATYPE(onhook::Target)
