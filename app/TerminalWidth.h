#pragma once

#include <QString>

namespace onhook {

/// How many columns a terminal needs for the text: two for most of what is written in East Asia (Unicode's
/// UAX #11, East Asian Width, its "wide" ones), none for marks that stand above or below a letter.
int terminalWidth(const QString& text);

/// The text with blanks behind it up to that width.
QString leftInWidth(const QString& text, int width);

}  // namespace onhook
