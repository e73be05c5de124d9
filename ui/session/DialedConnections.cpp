#include "ui/session/DialedConnections.h"

#include "ui/session/DialController.h"

namespace onhook {

DialedConnections::DialedConnections(const DialController& dials, QObject* parent) : QObject(parent) {
  // What is still being dialed can be hung up too.
  connect(&dials, &DialController::progress, this, [this](const DialProgress& news) {
    if (news.target) targets_.insert(*news.target);
  });
  connect(&dials, &DialController::finished, this, &DialedConnections::noteEnd);
}

void DialedConnections::noteEnd(const DialEnd& end) {
  if (!end.target) return;
  const bool isGone = end.outcome == DialOutcome::failed || end.outcome == DialOutcome::hungUp;
  if (isGone)
    targets_.erase(*end.target);
  else
    targets_.insert(*end.target);
}

}  // namespace onhook
