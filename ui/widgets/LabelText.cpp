#include "ui/widgets/LabelText.h"

#include <QLabel>

namespace onhook {

void setLabelText(QLabel& label, const QString& text) {
  if (label.text() != text) label.setText(text);
  if (label.accessibleName() != text) label.setAccessibleName(text);
}

}  // namespace onhook
