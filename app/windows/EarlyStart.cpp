#include "app/EarlyStart.h"

namespace onhook {

// There is no bus, and the fonts are at hand.
EarlyStart::EarlyStart(const EarlyFonts&) {}

}  // namespace onhook
