#pragma once

#include <chrono>
#include <functional>

namespace onhook::test {

/// Runs the event loop until the condition holds; false when it does not within the limit.
bool waitFor(const std::function<bool()>& condition,
             std::chrono::milliseconds limit = std::chrono::seconds(30));

/// Runs the event loop for that long.
void letPass(std::chrono::milliseconds span);

}  // namespace onhook::test
