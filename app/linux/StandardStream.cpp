#include "app/StandardStream.h"

#include <cstdio>

namespace onhook {

void StandardStream::write(std::string_view utf8) const {
  std::FILE* const stream = which_ == Which::output ? stdout : stderr;
  // One call: stdio keeps lines of several threads apart.
  std::fwrite(utf8.data(), 1, utf8.size(), stream);
  std::fflush(stream);
}

}  // namespace onhook
