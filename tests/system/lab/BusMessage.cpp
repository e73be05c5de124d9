#include "tests/system/lab/BusMessage.h"

#include <cstring>
#include <utility>

namespace onhook::lab {

namespace {

/// The header's fields.
namespace field {
constexpr std::uint8_t path = 1, interface = 2, member = 3, errorName = 4, answers = 5, destination = 6,
                       sender = 7, signature = 8;
}

constexpr std::size_t fixedPart = 16;

std::size_t aligned(std::size_t at, std::size_t to) {
  return (at + to - 1) / to * to;
}

std::uint32_t numberAt(const std::string& bytes, std::size_t at) {
  std::uint32_t number = 0;
  std::memcpy(&number, bytes.data() + at, sizeof number);
  return number;
}

/// Puts a message together.
class Writer {
 public:
  void byte(std::uint8_t value) { bytes_.push_back(static_cast<char>(value)); }
  void number(std::uint32_t value) {
    align(sizeof value);
    char raw[sizeof value];
    std::memcpy(raw, &value, sizeof value);
    bytes_.append(raw, sizeof value);
  }
  void text(const std::string& value) {
    number(static_cast<std::uint32_t>(value.size()));
    bytes_.append(value.c_str(), value.size() + 1);
  }
  void signatureOf(const std::string& value) {
    byte(static_cast<std::uint8_t>(value.size()));
    bytes_.append(value.c_str(), value.size() + 1);
  }
  void put(std::uint8_t code, const char* type, const std::string& value) {
    align(8);
    byte(code);
    signatureOf(type);
    if (*type == 'g') {
      signatureOf(value);
    } else {
      text(value);
    }
  }
  void put(std::uint8_t code, std::uint32_t value) {
    align(8);
    byte(code);
    signatureOf("u");
    number(value);
  }
  void align(std::size_t to) { bytes_.resize(aligned(bytes_.size(), to)); }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

std::string whole(BusMessage::Type type, const std::string& fields, const std::string& body) {
  Writer message;
  message.byte('l');
  message.byte(static_cast<std::uint8_t>(type));
  message.byte(1);  // no answer is wanted
  message.byte(1);  // the protocol's version
  message.number(static_cast<std::uint32_t>(body.size()));
  message.number(0x7fffffff);  // a serial that nobody else has
  message.number(static_cast<std::uint32_t>(fields.size()));
  std::string bytes = message.take() + fields;
  bytes.resize(aligned(bytes.size(), 8));
  return bytes + body;
}

void readFields(BusMessage& message, std::size_t length) {
  const std::string& bytes = message.bytes;
  for (std::size_t at = fixedPart; at < fixedPart + length;) {
    at = aligned(at, 8);
    const auto code = static_cast<std::uint8_t>(bytes[at]);
    const char type = bytes[at + 2];
    at += 4;  // the code, and a signature of one letter
    if (type == 'u') {
      at = aligned(at, 4);
      if (code == field::answers) message.answers = numberAt(bytes, at);
      at += 4;
    } else if (type == 'g') {
      at += static_cast<std::uint8_t>(bytes[at]) + 2U;
    } else {
      at = aligned(at, 4);
      const std::size_t size = numberAt(bytes, at);
      const std::string text = bytes.substr(at + 4, size);
      if (code == field::member) message.member = text;
      if (code == field::sender) message.sender = text;
      if (code == field::destination) message.destination = text;
      at += 4 + size + 1;
    }
  }
}

}  // namespace

std::optional<BusMessage> BusMessage::takeFrom(std::string& received) {
  if (received.size() < fixedPart) return std::nullopt;
  const std::size_t fields = numberAt(received, 12), body = numberAt(received, 4);
  const std::size_t size = aligned(fixedPart + fields, 8) + body;
  if (received.size() < size) return std::nullopt;
  BusMessage message;
  message.bytes = received.substr(0, size);
  received.erase(0, size);
  message.type = static_cast<Type>(message.bytes[1]);
  message.serial = numberAt(message.bytes, 8);
  readFields(message, fields);
  return message;
}

BusMessage BusMessage::failure(const BusMessage& call, const std::string& from, const std::string& name,
                               const std::string& text) {
  Writer fields;
  fields.put(field::errorName, "s", name);
  fields.put(field::answers, call.serial);
  fields.put(field::sender, "s", from);
  fields.put(field::signature, "g", "s");
  Writer body;
  body.text(text);
  BusMessage message;
  message.bytes = whole(Type::error, fields.take(), body.take());
  message.type = Type::error;
  return message;
}

BusMessage BusMessage::nothingChanged(const std::string& from, const std::string& object,
                                      const std::string& changed) {
  Writer fields;
  fields.put(field::path, "o", object);
  fields.put(field::interface, "s", "org.freedesktop.DBus.Properties");
  fields.put(field::member, "s", "PropertiesChanged");
  fields.put(field::sender, "s", from);
  fields.put(field::signature, "g", "sa{sv}as");
  Writer body;
  body.text(changed);
  body.number(0);  // no property...
  body.align(8);   // ...whose pairs would begin here
  body.number(0);  // none that has become invalid
  BusMessage message;
  message.bytes = whole(Type::signal, fields.take(), body.take());
  message.type = Type::signal;
  return message;
}

}  // namespace onhook::lab
