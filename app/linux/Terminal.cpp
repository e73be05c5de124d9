#include "app/Terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace onhook {

Terminal::Terminal() : canBeWrittenOver_(isatty(STDERR_FILENO) != 0) {}

Terminal::~Terminal() = default;

Terminal::Size Terminal::size() const {
  winsize size{};
  if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return {};
  return {size.ws_col, size.ws_row};
}

}  // namespace onhook
