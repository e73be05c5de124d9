#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace onhook::lab {

/// One message of the bus as it goes over the wire (D-Bus specification, "Message Format"), little-endian as
/// everything here writes it: as much of it as a relay must know.
struct BusMessage {
  enum class Type : std::uint8_t { call = 1, answer = 2, error = 3, signal = 4 };

  std::string bytes;
  Type type = Type::call;
  std::uint32_t serial = 0;
  std::uint32_t answers = 0;  ///< the serial of the call that it answers
  std::string member;
  std::string sender;
  std::string destination;

  /// The first message of what has come, taken out of it; none: it is not whole yet.
  static std::optional<BusMessage> takeFrom(std::string& received);

  /// The answer that a call has failed, as if `sender` had given it.
  static BusMessage failure(const BusMessage& call, const std::string& sender, const std::string& name,
                            const std::string& text);
  /// org.freedesktop.DBus.Properties.PropertiesChanged of an interface in which nothing has changed.
  static BusMessage nothingChanged(const std::string& sender, const std::string& path,
                                   const std::string& interface);
};

}  // namespace onhook::lab
