#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace onhook::fuzz {

/// The bytes of one execution, taken apart from the front. Beyond their end everything is zero or empty.
class Input {
 public:
  Input(const std::uint8_t* data, std::size_t size) : rest_(reinterpret_cast<const char*>(data), size) {}

  bool isEmpty() const { return rest_.empty(); }

  /// Up to the next byte 0xff, which no text holds, or to the end: so a corpus of texts can be read.
  std::string part() { return until('\xff'); }
  /// Up to the next NUL, or to the end.
  std::string text() { return until('\0'); }
  std::string bytes(std::size_t count) {
    const std::string taken(rest_.substr(0, count));
    rest_.remove_prefix(taken.size());
    return taken;
  }
  std::string rest() { return bytes(rest_.size()); }

  template <class Number>
  Number number() {
    Number value{};
    const std::size_t size = std::min(sizeof value, rest_.size());
    std::memcpy(&value, rest_.data(), size);
    rest_.remove_prefix(size);
    return value;
  }
  std::uint8_t byte() { return number<std::uint8_t>(); }
  bool flag() { return (byte() & 1) != 0; }

 private:
  std::string until(char end) {
    const std::string_view taken = rest_.substr(0, rest_.find(end));
    rest_.remove_prefix(std::min(taken.size() + 1, rest_.size()));
    return std::string(taken);
  }

  std::string_view rest_;
};

}  // namespace onhook::fuzz
