#include "app/Terminal.h"

#include <windows.h>

namespace onhook {

// Microsoft, "Console Virtual Terminal Sequences": a console obeys them once it is told to. One that is older
// than Windows 10 cannot be told; then nothing is written over.
Terminal::Terminal() {
  const HANDLE console = GetStdHandle(STD_ERROR_HANDLE);
  DWORD mode = 0;
  if (!GetConsoleMode(console, &mode)) return;
  const DWORD wanted = mode | ENABLE_PROCESSED_OUTPUT | ENABLE_VIRTUAL_TERMINAL_PROCESSING;
  if (wanted != mode) {
    if (!SetConsoleMode(console, wanted)) return;
    formerMode_ = mode;
  }
  canBeWrittenOver_ = true;
}

Terminal::~Terminal() {
  if (formerMode_) SetConsoleMode(GetStdHandle(STD_ERROR_HANDLE), *formerMode_);
}

Terminal::Size Terminal::size() const {
  CONSOLE_SCREEN_BUFFER_INFO info{};
  if (!GetConsoleScreenBufferInfo(GetStdHandle(STD_ERROR_HANDLE), &info)) return {};
  const Size size{info.srWindow.Right - info.srWindow.Left + 1, info.srWindow.Bottom - info.srWindow.Top + 1};
  if (size.columns <= 0 || size.rows <= 0) return {};
  return size;
}

}  // namespace onhook
