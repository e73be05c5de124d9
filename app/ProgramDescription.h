#pragma once

namespace onhook {

/// Tells Qt the program's name and version.
void describeProgram();

}  // namespace onhook
