// ask-session-end: asks the windows of one title, as Windows asks every one when a session ends, whether it
// may end. Prints "may end", and then tells them that it does not, as when another program objects; or "must
// wait", and leaves them waiting. The reason that the window gives is not asked for: Wine 8 ends who
// calls ShutdownBlockReasonQuery.
#include <windows.h>

#include <cstdio>
#include <string_view>

namespace {

constexpr UINT patienceMs = 120'000;

struct Answer {
  int windows = 0;
  bool mayEnd = true;
};

BOOL CALLBACK ask(HWND window, LPARAM parameter) {
  auto& answer = *reinterpret_cast<Answer*>(parameter);
  wchar_t title[64] = {};
  GetWindowTextW(window, title, 64);
  if (std::wstring_view(title) != L"Onhook") return TRUE;
  ++answer.windows;
  DWORD_PTR mayEnd = TRUE;
  DWORD_PTR ignored = 0;
  if (SendMessageTimeoutW(window, WM_QUERYENDSESSION, 0, 0, SMTO_NORMAL, patienceMs, &mayEnd) != 0 && !mayEnd)
    answer.mayEnd = false;
  else
    SendMessageTimeoutW(window, WM_ENDSESSION, FALSE, 0, SMTO_NORMAL, patienceMs, &ignored);
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
  std::puts(answer.mayEnd ? "may end" : "must wait");
  return 0;
}
