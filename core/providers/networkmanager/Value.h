#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace onhook::networkmanager {

using Texts = std::map<std::string, std::string, std::less<>>;  ///< a{ss}

/// A D-Bus value of one of the types that matter here; anything else is std::monostate.
/// "aa{sv}" of addresses (IP4Config.AddressData) is kept as a list of "address/prefix", that of WireGuard's
/// peers as one of their endpoints, "ay" as the bytes themselves.
using Value = std::variant<std::monostate, bool, std::int64_t, std::uint64_t, std::string,
                           std::vector<std::string>, Texts>;

using Properties = std::map<std::string, Value, std::less<>>;  ///< a{sv}
using Interfaces =
    std::map<std::string, Properties, std::less<>>;  ///< a{sa{sv}}: an object, or a profile's settings
using Objects = std::map<std::string, Interfaces, std::less<>>;  ///< a{oa{sa{sv}}}

/// The property's value where it is there and has that type, else nullptr.
template <class T>
const T* find(const Properties& properties, std::string_view name) {
  const auto it = properties.find(name);
  return it == properties.end() ? nullptr : std::get_if<T>(&it->second);
}

/// Copies the property where it is there; leaves `to` alone otherwise.
template <class T>
void take(const Properties& properties, std::string_view name, T& to) {
  if (const T* value = find<T>(properties, name)) to = *value;
}

}  // namespace onhook::networkmanager
