#pragma once

#include <systemd/sd-bus.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/providers/networkmanager/Value.h"

namespace onhook::networkmanager {

/// Reads the contents of messages, one value after the other. What has another type than asked for reads as
/// empty.
class MessageReader {
 public:
  explicit MessageReader(sd_bus_message& message) : message_(message) {}

  std::string readString();                ///< s or o
  std::uint64_t readUnsigned();            ///< u
  std::vector<std::string> readStrings();  ///< as or ao
  Properties readProperties();             ///< a{sv}
  Interfaces readInterfaces();             ///< a{sa{sv}}
  Objects readObjects();                   ///< a{oa{sa{sv}}}
  Texts readTexts();                       ///< a{ss}

  /// Which interfaces' properties readInterfaces() and readObjects() keep; empty: all.
  std::function<bool(std::string_view)> wants;

 private:
  bool enter(char type, const char* contents);
  void exit();
  template <class T>
  T readBasic(char type);
  Value readVariant();
  std::string readBytes();
  std::vector<std::string> readAddresses();

  sd_bus_message& message_;
};

}  // namespace onhook::networkmanager
