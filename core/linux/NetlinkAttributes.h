#pragma once

#include <linux/rtnetlink.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

/// How rtnetlink's messages are taken apart (rtnetlink(7)). Every length is checked: no message is believed.
namespace onhook::netlink {

using Payload = std::span<const std::byte>;

/// Calls `each(type, payload)` for every attribute; stops at the first that is cut short.
template <class Each>
void forEachAttribute(Payload data, Each each) {
  while (data.size() >= sizeof(rtattr)) {
    rtattr attribute;
    std::memcpy(&attribute, data.data(), sizeof attribute);
    if (attribute.rta_len < sizeof(rtattr) || attribute.rta_len > data.size()) return;
    each(static_cast<unsigned short>(attribute.rta_type & NLA_TYPE_MASK),
         data.subspan(RTA_LENGTH(0), attribute.rta_len - RTA_LENGTH(0)));
    data = data.subspan(std::min<std::size_t>(RTA_ALIGN(attribute.rta_len), data.size()));
  }
}

inline std::string toText(Payload payload) {
  const std::string_view text(reinterpret_cast<const char*>(payload.data()), payload.size());
  return std::string(text.substr(0, text.find('\0')));
}

/// True when the payload holds a whole number of that type, which is put into `value`.
template <class Number>
bool readNumber(Payload payload, Number& value) {
  if (payload.size() != sizeof value) return false;
  std::memcpy(&value, payload.data(), sizeof value);
  return true;
}

/// The message's fixed header, and the attributes behind it; false when the message is too short.
template <class Header>
bool open(const nlmsghdr& message, Header& header, Payload& attributes) {
  if (message.nlmsg_len < NLMSG_LENGTH(sizeof(Header))) return false;
  const auto* bytes = reinterpret_cast<const std::byte*>(&message);
  std::memcpy(&header, bytes + NLMSG_HDRLEN, sizeof header);
  const auto start = std::min<std::size_t>(NLMSG_SPACE(sizeof(Header)), message.nlmsg_len);
  attributes = Payload(bytes + start, message.nlmsg_len - start);
  return true;
}

}  // namespace onhook::netlink
