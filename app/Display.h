#pragma once

#include <string>

namespace onhook {

/// Whether there is something that a window can open on: the environment names a display, or a platform of
/// the person's own choice.
bool hasDisplay();

/// What to do when there is none; ends with a line end.
std::string noDisplayAdvice();

}  // namespace onhook
