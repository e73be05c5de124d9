#include "ui/session/HangUpWorker.h"

#include <exception>
#include <string>
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

HangUpWorker::HangUpWorker(std::shared_ptr<HangUpProcedure> procedure, const Target& target)
    : procedure_(std::move(procedure)), target_(target) {}

void HangUpWorker::run() {
  // Taken out, so that a second run() finds nothing to do and finished() stays the only one.
  const auto procedure = std::exchange(procedure_, nullptr);
  if (!procedure) return;
  HangUpResult result = runSafely(*procedure, target_, [this](HangUpProgress news) {
    visible::makeVisible(news);
    emit progress(news);
  });
  visible::makeVisible(result);
  emit finished(result);
}

}  // namespace onhook
