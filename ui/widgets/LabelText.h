#pragma once

class QLabel;
class QString;

namespace onhook {

/// The label shows and is read out as `text`. Where that is so already nothing is told to assistive
/// technology: what is renewed each second would be read out each second. UI thread.
void setLabelText(QLabel& label, const QString& text);

}  // namespace onhook
