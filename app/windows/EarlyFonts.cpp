#include "app/EarlyFonts.h"

namespace onhook {

// Windows keeps them itself.
EarlyFonts::EarlyFonts() = default;

void EarlyFonts::wait() const {}

}  // namespace onhook
