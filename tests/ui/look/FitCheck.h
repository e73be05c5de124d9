#pragma once

#include <QStringList>

class QWidget;

namespace onhook::test {

/// What of a window that is shown is cut off: texts that are wider or higher than their place, buttons,
/// choices, titles of columns and names in lists likewise, the window itself on its screen; and pictures that
/// are not as fine as the screen. A sentence for each; empty when all is well.
QStringList whatDoesNotFit(const QWidget& window);

}  // namespace onhook::test
