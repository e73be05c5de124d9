#include "ui/widgets/Announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace onhook {

namespace {

constexpr const char* mark = "onhookAnnouncement";

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
  auto* const widget = qobject_cast<QWidget*>(object);
  const bool announces = widget != nullptr && widget->property(mark).toBool();
  return announces ? new QAccessibleWidget(widget, QAccessible::Notification) : nullptr;
}

}  // namespace

void makeAnnouncement(QWidget& widget) {
  widget.setProperty(mark, true);
  // Where it is there already, this does nothing.
  QAccessible::installFactory(&makeInterface);
}

}  // namespace onhook
