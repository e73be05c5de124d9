#include "ui/session/DialController.h"

#include <exception>
#include <system_error>
#include <utility>

#include "core/NoThread.h"
#include "core/Translate.h"
#include "core/VisibleText.h"
#include "ui/session/UiRelay.h"

namespace onhook {

namespace {

/// The end of one that could not be watched.
DialEnd brokenDown(const EntryKey& entry, Error error) {
  return {entry.provider, entry.id, DialOutcome::failed, std::nullopt, std::move(error), {}};
}

DialEnd runSafely(DialProcedure& procedure, const EntryKey& entry,
                  const DialProcedure::ProgressCallback& progress) {
  try {
    return procedure.run(progress);
  } catch (const std::system_error&) {
    return brokenDown(entry, noThread());
  } catch (const std::exception& failure) {
    return brokenDown(
        entry,
        {ErrorDomain::onhook, "internal", failure.what(),
         translate("session", "Look whether it is listed. Please report this: it should not happen.")});
  }
}

}  // namespace

DialController::DialController(std::shared_ptr<Runtime> runtime, QObject* parent)
    : QObject(parent), runtime_(std::move(runtime)), relay_(std::make_shared<UiRelay>(this)) {}

DialController::~DialController() {
  relay_->close();
  for (const auto& [entry, running] : running_) running.procedure->giveUp();
}

void DialController::dial(std::shared_ptr<Provider> provider, const std::string& entry, DialWith with) {
  const EntryKey key{provider->name(), entry};
  if (running_.contains(key)) return;
  const auto serial = ++lastSerial_;
  const auto procedure = std::make_shared<DialProcedure>(std::move(provider), runtime_, entry, with);
  Running& running = running_[key];
  running = {serial, procedure, {key.provider, key.id, std::nullopt, {}, {}}, runtime_->now()};
  emit started(key);

  const auto work = [this, relay = relay_, procedure, key, serial] {
    DialEnd end = runSafely(*procedure, key, [this, &relay, serial](DialProgress news) {
      visible::makeVisible(news);
      // `this` is only touched on its own thread, and not after the relay was closed.
      relay->post([this, serial, news] { noteProgress(serial, news); });
    });
    visible::makeVisible(end);
    relay->post([this, serial, end] { noteEnd(serial, end); });
  };
  try {
    runtime_->launch(work);
  } catch (const std::exception&) {
    const DialEnd end = brokenDown(key, noThread());
    relay_->post([this, serial, end] { noteEnd(serial, end); });
  }
}

void DialController::giveUp(const EntryKey& entry) {
  if (const auto found = running_.find(entry); found != running_.end()) found->second.procedure->giveUp();
}

std::optional<DialProgress> DialController::running(const EntryKey& entry) const {
  const auto found = running_.find(entry);
  if (found == running_.end()) return std::nullopt;
  DialProgress news = found->second.latest;
  news.elapsed = runtime_->now() - found->second.since;
  return news;
}

std::vector<EntryKey> DialController::runningEntries() const {
  std::vector<EntryKey> entries;
  for (const auto& [entry, running] : running_) entries.push_back(entry);
  return entries;
}

void DialController::noteProgress(std::uint64_t serial, const DialProgress& news) {
  const auto found = running_.find(EntryKey{news.provider, news.entry});
  if (found == running_.end() || found->second.serial != serial) return;
  found->second.latest = news;
  emit progress(news);
}

void DialController::noteEnd(std::uint64_t serial, const DialEnd& end) {
  const auto found = running_.find(EntryKey{end.provider, end.entry});
  if (found == running_.end() || found->second.serial != serial) return;
  running_.erase(found);
  emit finished(end);
}

}  // namespace onhook
