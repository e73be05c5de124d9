#pragma once

#include <linux/if.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>

#include <cstring>
#include <string>
#include <vector>

namespace onhook {

/// Builds rtnetlink messages as the kernel sends them.
class LinkMessage {
 public:
  static LinkMessage link(unsigned short type, int index, bool carrier, unsigned char family = 0) {
    ifinfomsg body{};
    body.ifi_family = family;
    body.ifi_index = index;
    body.ifi_flags = carrier ? IFF_UP | IFF_LOWER_UP : IFF_UP;
    return LinkMessage(type, body);
  }
  static LinkMessage address(unsigned short type, int index, unsigned char family, unsigned char prefix) {
    ifaddrmsg body{};
    body.ifa_family = family;
    body.ifa_prefixlen = prefix;
    body.ifa_index = static_cast<unsigned>(index);
    return LinkMessage(type, body);
  }
  static LinkMessage route(const rtmsg& body) { return LinkMessage(RTM_NEWROUTE, body); }

  LinkMessage& text(unsigned short type, const std::string& value) {
    return bytes(type, value.c_str(), value.size() + 1);
  }
  template <class T>
  LinkMessage& value(unsigned short type, const T& value) {
    return bytes(type, &value, sizeof value);
  }
  LinkMessage& bytes(unsigned short type, const void* data, std::size_t size) {
    align();
    rtattr attribute{static_cast<unsigned short>(RTA_LENGTH(size)), type};
    append(&attribute, sizeof attribute);
    append(data, size);
    return *this;
  }
  LinkMessage& nested(unsigned short type, const LinkMessage& inner) {
    return bytes(type, inner.data_.data() + NLMSG_HDRLEN, inner.data_.size() - NLMSG_HDRLEN);
  }
  /// Attributes only, for nesting.
  static LinkMessage attributes() { return LinkMessage(); }
  /// What stands in it: attributes, where it is nothing else.
  std::vector<std::byte> content() const { return {data_.begin() + NLMSG_HDRLEN, data_.end()}; }

  const nlmsghdr& header() {
    align();
    nlmsghdr header{};
    header.nlmsg_len = static_cast<unsigned>(data_.size());
    header.nlmsg_type = type_;
    std::memcpy(data_.data(), &header, sizeof header);
    return *reinterpret_cast<const nlmsghdr*>(data_.data());
  }

 private:
  LinkMessage() : data_(NLMSG_HDRLEN) {}
  template <class Body>
  LinkMessage(unsigned short type, const Body& body) : type_(type), data_(NLMSG_HDRLEN) {
    append(&body, sizeof body);
  }
  void append(const void* data, std::size_t size) {
    const auto* bytes = static_cast<const std::byte*>(data);
    data_.insert(data_.end(), bytes, bytes + size);
  }
  void align() { data_.resize(NLMSG_ALIGN(data_.size())); }

  unsigned short type_ = 0;
  std::vector<std::byte> data_;
};

}  // namespace onhook
