#pragma once

namespace onhook::fuzz {

/// What Qt needs before anything else, without a display and without a word on standard error: once.
void startQt();

}  // namespace onhook::fuzz
