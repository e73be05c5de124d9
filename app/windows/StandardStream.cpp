#include "app/StandardStream.h"

#include <windows.h>

#include <QString>
#include <algorithm>

namespace onhook {

namespace {

/// More at once may be refused: "WriteConsole", the limit of its buffer.
constexpr qsizetype longestConsoleWrite = 8000;

void writeToConsole(HANDLE console, std::string_view utf8) {
  // UTF-16, so that the console's code page does not matter and need not be changed for those that share it.
  const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
  for (qsizetype done = 0; done < text.size();) {
    const qsizetype size = std::min(longestConsoleWrite, text.size() - done);
    DWORD written = 0;
    if (!WriteConsoleW(console, text.utf16() + done, static_cast<DWORD>(size), &written, nullptr) ||
        written == 0)
      return;
    done += written;
  }
}

void writeToFile(HANDLE file, std::string_view bytes) {
  while (!bytes.empty()) {
    DWORD written = 0;
    // The C library would turn each line feed into two characters.
    if (!WriteFile(file, bytes.data(), static_cast<DWORD>(bytes.size()), &written, nullptr) || written == 0)
      return;
    bytes.remove_prefix(written);
  }
}

}  // namespace

void StandardStream::write(std::string_view utf8) const {
  const HANDLE handle = GetStdHandle(which_ == Which::output ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE);
  // A program without a console, such as the window, has none.
  if (handle == nullptr || handle == INVALID_HANDLE_VALUE) return;
  DWORD mode = 0;
  if (GetConsoleMode(handle, &mode))
    writeToConsole(handle, utf8);
  else
    writeToFile(handle, utf8);
}

}  // namespace onhook
