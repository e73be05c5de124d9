#pragma once

#include <string_view>

namespace onhook {

/// stdout or stderr: UTF-8 arrives there as it is, with plain line feeds, on every system; a console shows it
/// whatever its own encoding is. Any thread; what one call writes stays together.
class StandardStream {
 public:
  static StandardStream output() { return StandardStream(Which::output); }
  static StandardStream errors() { return StandardStream(Which::errors); }

  /// Writes all of it and keeps nothing back. What cannot be written is lost.
  void write(std::string_view utf8) const;

 private:
  enum class Which { output, errors };
  explicit StandardStream(Which which) : which_(which) {}

  Which which_;
};

}  // namespace onhook
