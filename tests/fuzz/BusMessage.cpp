#include "tests/fuzz/BusMessage.h"

#include <sys/socket.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>

namespace onhook::fuzz {

namespace {

constexpr int deepest = 16;
/// Elements of all arrays together: a message of the bus is finite too. No reader has a limit of its own
/// beyond.
constexpr int mostElements = 300;
constexpr std::size_t mostBytes = 1000;

/// Messages belong to a connection, which needs nobody at its other end for that.
class Connection {
 public:
  Connection() {
    int ends[2];
    const bool made = ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) == 0 &&
                      sd_bus_new(&bus_) >= 0 && sd_bus_set_fd(bus_, ends[0], ends[0]) >= 0 &&
                      sd_bus_start(bus_) >= 0;
    if (!made) std::abort();
  }
  sd_bus* get() const { return bus_; }

 private:
  sd_bus* bus_ = nullptr;
};

/// The length of the first complete type of a signature; 0: there is none.
std::size_t firstType(std::string_view signature, int depth = 0) {
  if (signature.empty() || depth > deepest) return 0;
  const char type = signature.front();
  if (type == 'a') {
    const std::size_t inner = firstType(signature.substr(1), depth + 1);
    return inner == 0 ? 0 : inner + 1;
  }
  if (type == '(' || type == '{') {
    const char end = type == '(' ? ')' : '}';
    std::size_t length = 1;
    while (length < signature.size() && signature[length] != end) {
      const std::size_t inner = firstType(signature.substr(length), depth + 1);
      if (inner == 0) return 0;
      length += inner;
    }
    return length < signature.size() && length > 1 ? length + 1 : 0;
  }
  return std::string_view("ybnqiuxtdsogv").find(type) == std::string_view::npos ? 0 : 1;
}

class Builder {
 public:
  Builder(sd_bus_message* message, Input& input) : message_(message), input_(input) {}

  bool append(std::string_view signature, int depth = 0) {
    while (!signature.empty()) {
      const std::size_t length = firstType(signature);
      if (length == 0 || depth > deepest || !appendOne(signature.substr(0, length), depth)) return false;
      signature.remove_prefix(length);
    }
    return true;
  }

 private:
  bool appendOne(std::string_view type, int depth) {
    switch (type.front()) {
      case 'a':
        return appendArray(type.substr(1), depth);
      case '(':
        return appendGroup('r', type, depth);
      case '{':
        return appendGroup('e', type, depth);
      case 'v':
        return appendVariant(depth);
      case 's':
      case 'o':
      case 'g':
        return appendText(type.front());
      case 'b': {
        const int value = input_.flag() ? 1 : 0;
        return sd_bus_message_append_basic(message_, 'b', &value) >= 0;
      }
      case 'y':
        return appendNumber<std::uint8_t>(type.front());
      case 'n':
      case 'q':
        return appendNumber<std::uint16_t>(type.front());
      case 'i':
      case 'u':
        return appendNumber<std::uint32_t>(type.front());
      default:
        return appendNumber<std::uint64_t>(type.front());
    }
  }

  template <class Number>
  bool appendNumber(char type) {
    const auto value = input_.number<Number>();
    return sd_bus_message_append_basic(message_, type, &value) >= 0;
  }

  bool appendText(char type) {
    std::string text = input_.text();
    if (text.starts_with('\x01')) text = std::string(1000 + 300 * text.size(), 'x');
    if (sd_bus_message_append_basic(message_, type, text.c_str()) >= 0) return true;
    // What is no UTF-8 or no path does not get onto a bus.
    return sd_bus_message_append_basic(message_, type, type == 'o' ? "/" : "") >= 0;
  }

  bool appendArray(std::string_view element, int depth) {
    int count = input_.byte();
    const bool large = count == 255;
    if (large) count *= 1 + input_.byte() / 4;
    if (element == "y") return appendBytes(static_cast<std::size_t>(count), large);
    if (sd_bus_message_open_container(message_, 'a', std::string(element).c_str()) < 0) return false;
    // Beyond the input's end all elements are alike: there only a large array has more of them.
    for (int i = 0; i < count && elements_ < mostElements && (large || !input_.isEmpty()); ++i, ++elements_) {
      if (!appendOne(element, depth + 1)) return false;
    }
    return sd_bus_message_close_container(message_) >= 0;
  }

  /// The same of bytes, at once.
  bool appendBytes(std::size_t count, bool large) {
    std::string bytes = input_.bytes(count);
    if (large) bytes.resize(std::min(count, mostBytes));
    return sd_bus_message_append_array(message_, 'y', bytes.data(), bytes.size()) >= 0;
  }

  bool appendGroup(char kind, std::string_view type, int depth) {
    const std::string_view inner = type.substr(1, type.size() - 2);
    return sd_bus_message_open_container(message_, kind, std::string(inner).c_str()) >= 0 &&
           append(inner, depth + 1) && sd_bus_message_close_container(message_) >= 0;
  }

  bool appendVariant(int depth) {
    std::string type = input_.text();
    if (depth > deepest || firstType(type) != type.size() || type.empty()) type = "y";
    return sd_bus_message_open_container(message_, 'v', type.c_str()) >= 0 && append(type, depth + 1) &&
           sd_bus_message_close_container(message_) >= 0;
  }

  sd_bus_message* const message_;
  Input& input_;
  int elements_ = 0;
};

}  // namespace

bool appendValues(sd_bus_message& message, Input& input) {
  const std::string signature = input.text();
  return Builder(&message, input).append(signature);
}

BusMessage busMessage(Input& input) {
  static const Connection connection;
  sd_bus_message* raw = nullptr;
  if (sd_bus_message_new_signal(connection.get(), &raw, "/org/example", "org.example", "Said") < 0)
    return nullptr;
  BusMessage message(raw);
  const bool made =
      appendValues(*raw, input) && sd_bus_message_seal(raw, 1, 0) >= 0 && sd_bus_message_rewind(raw, 1) >= 0;
  return made ? std::move(message) : nullptr;
}

}  // namespace onhook::fuzz
