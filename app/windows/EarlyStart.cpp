#include "app/EarlyStart.h"

namespace onhook {

// Windows keeps its fonts itself, and there is no bus.
EarlyStart::EarlyStart() = default;

void EarlyStart::goOn() {}

void EarlyStart::waitForFonts() const {}

}  // namespace onhook
