#include "app/HiddenMemory.h"

#include <QBackingStore>
#include <QEvent>
#include <QWidget>

#include "app/Heap.h"

namespace onhook {

HiddenMemory::HiddenMemory(QWidget& window) : window_(window) {
  window.installEventFilter(this);
}

bool HiddenMemory::eventFilter(QObject*, QEvent* event) {
  // Queued: it is hidden when all have heard of that. What the system hides, minimised, comes back soon.
  if (event->type() == QEvent::Hide && !event->spontaneous())
    QMetaObject::invokeMethod(this, &HiddenMemory::giveBack, Qt::QueuedConnection);
  return false;
}

void HiddenMemory::giveBack() {
  if (window_.isVisible()) return;
  // Of another size than the window Qt makes it anew when the window is shown, and paints all of it.
  if (QBackingStore* const picture = window_.backingStore()) picture->resize(QSize(1, 1));
  heap::giveBack();
}

}  // namespace onhook
