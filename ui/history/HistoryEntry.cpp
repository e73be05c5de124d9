#include "ui/history/HistoryEntry.h"

namespace onhook {

bool HistoryEntry::isDown() const {
  return event != Event::connect && (end == End::confirmed || end == End::alreadyGone || end == End::dropped);
}

int HistoryEntry::knowledge() const {
  // Who asks for what is gone already has not ended it.
  if (end == End::alreadyGone) return 0;
  if (by == By::unasked) return with.isEmpty() ? 1 : 2;
  if (event == Event::drop) return 2;
  return by == By::anotherOnhook ? 3 : 4;
}

}  // namespace onhook
