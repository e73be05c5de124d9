#include <gtest/gtest.h>
#include <windows.h>

#include <cstdio>

namespace {

/// Ends a test program at its end without the usual leave-taking. Threads of it may still run then, in a call
/// that never returns or on their last steps: nobody joins them, that is what is tested. ExitProcess stops
/// them where they are, with a lock or half a list of the heap in their hands, and then runs destructors and
/// DLLs' farewells over what they left; its page says that this can deadlock or worse. TerminateProcess does
/// none of that.
///
/// ExitProcess:
/// https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-exitprocess
class ProcessEnd : public testing::EmptyTestEventListener {
  void OnTestProgramEnd(const testing::UnitTest& program) override {
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), program.Passed() ? 0 : 1);
  }
};

// GoogleTest owns it.
const bool appended = [] {
  testing::UnitTest::GetInstance()->listeners().Append(new ProcessEnd);
  return true;
}();

}  // namespace
