#include "ui/session/HangUpWorker.h"

#include <QDeadlineTimer>
#include <exception>
#include <string>
#include <system_error>
#include <utility>

#include "core/Translate.h"
#include "core/VisibleText.h"

namespace onhook {

namespace {

/// What is told when the procedure breaks down inside: nothing may be claimed about the target.
HangUpResult brokenDown(const Target& target, std::string what) {
  HangUpResult result;
  result.target = target;
  result.outcome = Outcome::providerLost;
  result.error = Error{
      ErrorDomain::onhook, "internal", std::move(what),
      translate("session", "Look whether it is still listed. Please report this: it should not happen.")};
  return result;
}

HangUpResult runSafely(HangUpProcedure& procedure, const Target& target,
                       const HangUpProcedure::ProgressCallback& progress) {
  try {
    return procedure.run(progress);
  } catch (const std::exception& failure) {
    return brokenDown(target, failure.what());
  } catch (...) {
    return brokenDown(target, translate("session", "Something unknown went wrong."));
  }
}

}  // namespace

HangUpWorker::HangUpWorker(std::shared_ptr<HangUpProcedure> procedure, Target target, Listener listener)
    : procedure_(std::move(procedure)), target_(std::move(target)), listener_(std::move(listener)) {}

bool HangUpWorker::start(Runtime& runtime) {
  runs_ = true;
  try {
    runtime.launch([self = shared_from_this()] { self->run(); });
    return true;
  } catch (const std::system_error&) {
    runs_ = false;
    return false;
  }
}

void HangUpWorker::giveUp() {
  procedure_->giveUp();
}

bool HangUpWorker::wait(const QDeadlineTimer& deadline) const {
  std::unique_lock lock(mutex_);
  const auto hasEnded = [this] { return !runs_; };
  if (deadline.isForever()) {
    ended_.wait(lock, hasEnded);
    return true;
  }
  return ended_.wait_for(lock, deadline.remainingTimeAsDuration(), hasEnded);
}

void HangUpWorker::run() {
  HangUpResult result = runSafely(*procedure_, target_, [this](HangUpProgress news) {
    visible::makeVisible(news);
    listener_.progress(std::move(news));
  });
  visible::makeVisible(result);
  listener_.finished(std::move(result));
  const std::lock_guard lock(mutex_);
  runs_ = false;
  ended_.notify_all();
}

}  // namespace onhook
