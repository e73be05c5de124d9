#pragma once

#include <QVariant>

#include "tests/fuzz/Input.h"

namespace onhook::fuzz {

/// A value of any type that Qt makes of what comes from a bus.
QVariant qtValue(Input& input, int depth = 0);

}  // namespace onhook::fuzz
