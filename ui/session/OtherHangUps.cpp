#include "ui/session/OtherHangUps.h"

#include <algorithm>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpJournal.h"

namespace onhook {

OtherHangUps::OtherHangUps(const ConnectionMonitor& monitor, HangUpController& controller,
                           HangUpJournal& journal, QObject* parent)
    : QObject(parent), monitor_(monitor), controller_(controller), journal_(journal) {
  connect(&journal, &HangUpJournal::othersFound, this, &OtherHangUps::takeIn);
  // What could not be seen yet.
  connect(&monitor, &ConnectionMonitor::changed, this, &OtherHangUps::watchNew);
}

void OtherHangUps::begin() {
  journal_.watchOthers();
}

void OtherHangUps::takeIn(const std::vector<JournalEntry>& others) {
  others_ = others;
  std::erase_if(known_, [this](const Target& target) {
    return std::ranges::find(others_, target, &JournalEntry::target) == others_.end();
  });
  watchNew();
}

void OtherHangUps::watchNew() {
  for (const JournalEntry& other : others_) {
    const Target target = other.target;
    if (known_.contains(target) || !monitor_.isListed(target)) continue;
    known_.insert(target);
    auto provider = monitor_.provider(target.provider);
    if (provider && !controller_.running(target)) controller_.watch(std::move(provider), target);
  }
}

}  // namespace onhook
