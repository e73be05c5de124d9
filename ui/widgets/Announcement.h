#pragma once

class QWidget;

namespace onhook {

/// Makes of the widget what screen readers read out as soon as it is shown, wherever the keyboard's focus is:
/// it gets the role of a notification, with its accessible name as what is said. An event of the kind
/// QAccessible::Alert would be the obvious way, but Qt's bridge to AT-SPI leaves it out (seen with 6.4.2).
/// Call it before anything else about the widget is said to assistive technology, first thing after it is
/// made. UI thread.
void makeAnnouncement(QWidget& widget);

}  // namespace onhook
