#pragma once

namespace onhook {

/// Ends the process, now and without destroying what is static: a thread that nobody joins may be in the
/// middle of a call that never returns, or use such a thing this very moment. For main()'s end, when all that
/// is to be done has been. What stdio holds back is written.
[[noreturn]] void endProcess(int exitCode);

}  // namespace onhook
