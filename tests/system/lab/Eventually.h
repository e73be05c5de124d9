#pragma once

#include <functional>

#include "core/Time.h"

namespace onhook::lab {

/// How long a test waits for what must happen: long enough for any loaded machine.
inline constexpr Duration patience = std::chrono::seconds(20);

/// Looks again and again until `condition` holds; false: the limit has passed.
bool eventually(const std::function<bool()>& condition, Duration limit = patience);

}  // namespace onhook::lab
