// ask-session-end: asks the windows of one title, as Windows asks every one when a session ends, whether it
// may end. Prints "may end", or "must wait: " and the reason that the window has given, where the system
// keeps it.
#include <windows.h>

#include <cstdio>
#include <string>

namespace {

struct Answer {
  int windows = 0;
  bool mayEnd = true;
  std::wstring reason;
};

BOOL CALLBACK ask(HWND window, LPARAM parameter) {
  auto& answer = *reinterpret_cast<Answer*>(parameter);
  wchar_t title[64] = {};
  GetWindowTextW(window, title, 64);
  if (std::wstring(title) != L"Onhook") return TRUE;
  ++answer.windows;
  DWORD_PTR mayEnd = TRUE;
  if (SendMessageTimeoutW(window, WM_QUERYENDSESSION, 0, 0, SMTO_NORMAL, 20'000, &mayEnd) != 0 && !mayEnd)
    answer.mayEnd = false;
  wchar_t reason[512] = {};
  DWORD size = 512;
  if (ShutdownBlockReasonQuery(window, reason, &size)) answer.reason = reason;
  return TRUE;
}

}  // namespace

int main() {
  Answer answer;
  EnumWindows(&ask, reinterpret_cast<LPARAM>(&answer));
  if (answer.windows == 0) {
    std::puts("there is no such window");
    return 1;
  }
  if (answer.mayEnd)
    std::puts("may end");
  else
    std::printf("must wait: %ls\n", answer.reason.c_str());
  return 0;
}
