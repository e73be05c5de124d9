#include "core/providers/networkmanager/MessageReader.h"

namespace onhook::networkmanager {

bool MessageReader::enter(char type, const char* contents) {
  return sd_bus_message_enter_container(&message_, type, contents) > 0;
}

void MessageReader::exit() {
  sd_bus_message_exit_container(&message_);
}

template <class T>
T MessageReader::readBasic(char type) {
  T value{};
  return sd_bus_message_read_basic(&message_, type, &value) > 0 ? value : T{};
}

std::string MessageReader::readString() {
  char type = 0;
  if (sd_bus_message_peek_type(&message_, &type, nullptr) <= 0) return {};
  if (type != SD_BUS_TYPE_STRING && type != SD_BUS_TYPE_OBJECT_PATH) return {};
  const auto* text = readBasic<const char*>(type);
  return text ? text : "";
}

std::uint64_t MessageReader::readUnsigned() {
  return readBasic<std::uint32_t>(SD_BUS_TYPE_UINT32);
}

std::vector<std::string> MessageReader::readStrings() {
  std::vector<std::string> strings;
  char type = 0;
  const char* contents = nullptr;
  if (sd_bus_message_peek_type(&message_, &type, &contents) <= 0 || type != SD_BUS_TYPE_ARRAY) return strings;
  // Of another type none could be read, and the array would never end.
  if (contents != std::string_view("s") && contents != std::string_view("o")) return strings;
  if (!enter(SD_BUS_TYPE_ARRAY, contents)) return strings;
  while (sd_bus_message_at_end(&message_, 0) == 0) strings.push_back(readString());
  exit();
  return strings;
}

std::vector<std::string> MessageReader::readAddresses() {
  std::vector<std::string> addresses;
  if (!enter(SD_BUS_TYPE_ARRAY, "a{sv}")) return addresses;
  while (sd_bus_message_at_end(&message_, 0) == 0) {
    const Properties properties = readProperties();
    std::string address, endpoint;
    std::uint64_t prefix = 0;
    take(properties, "address", address);
    take(properties, "prefix", prefix);
    if (!address.empty()) addresses.push_back(address + '/' + std::to_string(prefix));
    take(properties, "endpoint", endpoint);
    if (!endpoint.empty()) addresses.push_back(endpoint);
  }
  exit();
  return addresses;
}

std::string MessageReader::readBytes() {
  const void* bytes = nullptr;
  std::size_t size = 0;
  if (sd_bus_message_read_array(&message_, SD_BUS_TYPE_BYTE, &bytes, &size) < 0 || size == 0) return {};
  return {static_cast<const char*>(bytes), size};
}

Value MessageReader::readVariant() {
  char type = 0;
  const char* contents = nullptr;
  if (sd_bus_message_peek_type(&message_, &type, &contents) <= 0 || type != SD_BUS_TYPE_VARIANT) return {};
  const std::string_view what = contents;
  const bool known = what == "b" || what == "u" || what == "i" || what == "t" || what == "s" || what == "o" ||
                     what == "as" || what == "ao" || what == "ay" || what == "a{ss}" || what == "aa{sv}";
  if (!known) {
    sd_bus_message_skip(&message_, "v");
    return {};
  }
  if (!enter(SD_BUS_TYPE_VARIANT, contents)) return {};
  Value value;
  if (what == "b") value = readBasic<int>(SD_BUS_TYPE_BOOLEAN) != 0;
  if (what == "u") value = readUnsigned();
  if (what == "t") value = readBasic<std::uint64_t>(SD_BUS_TYPE_UINT64);
  if (what == "i") value = std::int64_t{readBasic<std::int32_t>(SD_BUS_TYPE_INT32)};
  if (what == "s" || what == "o") value = readString();
  if (what == "as" || what == "ao") value = readStrings();
  if (what == "ay") value = readBytes();
  if (what == "a{ss}") value = readTexts();
  if (what == "aa{sv}") value = readAddresses();
  exit();
  return value;
}

Properties MessageReader::readProperties() {
  Properties properties;
  if (!enter(SD_BUS_TYPE_ARRAY, "{sv}")) return properties;
  while (enter(SD_BUS_TYPE_DICT_ENTRY, "sv")) {
    std::string name = readString();
    properties.insert_or_assign(std::move(name), readVariant());
    exit();
  }
  exit();
  return properties;
}

Interfaces MessageReader::readInterfaces() {
  Interfaces interfaces;
  if (!enter(SD_BUS_TYPE_ARRAY, "{sa{sv}}")) return interfaces;
  while (enter(SD_BUS_TYPE_DICT_ENTRY, "sa{sv}")) {
    std::string name = readString();
    if (!wants || wants(name)) {
      interfaces.insert_or_assign(std::move(name), readProperties());
    } else {
      sd_bus_message_skip(&message_, "a{sv}");
    }
    exit();
  }
  exit();
  return interfaces;
}

Objects MessageReader::readObjects() {
  Objects objects;
  if (!enter(SD_BUS_TYPE_ARRAY, "{oa{sa{sv}}}")) return objects;
  while (enter(SD_BUS_TYPE_DICT_ENTRY, "oa{sa{sv}}")) {
    std::string path = readString();
    objects.insert_or_assign(std::move(path), readInterfaces());
    exit();
  }
  exit();
  return objects;
}

Texts MessageReader::readTexts() {
  Texts texts;
  if (!enter(SD_BUS_TYPE_ARRAY, "{ss}")) return texts;
  while (enter(SD_BUS_TYPE_DICT_ENTRY, "ss")) {
    std::string name = readString();
    texts.insert_or_assign(std::move(name), readString());
    exit();
  }
  exit();
  return texts;
}

}  // namespace onhook::networkmanager
