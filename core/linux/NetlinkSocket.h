#pragma once

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/types.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <vector>

#include "core/linux/FileDescriptor.h"

namespace onhook {

/// A socket to the kernel's rtnetlink (rtnetlink(7)), in the network namespace of the thread that opens it;
/// any user may. One thread.
class NetlinkSocket {
 public:
  /// `groups`: the events to hear, as RTMGRP_ bits; with any, nothing here blocks, else answers are waited
  /// for a second at most.
  explicit NetlinkSocket(unsigned groups = 0);
  /// Open to nothing.
  static NetlinkSocket closed() { return NetlinkSocket(FileDescriptor()); }

  explicit operator bool() const { return static_cast<bool>(fd_); }
  int fd() const { return fd_.get(); }

  /// Sends a request under the next number; false when it cannot be sent.
  bool send(nlmsghdr& request);
  /// The next datagram of the kernel's into `buffer`; its length, or -errno.
  ssize_t receive(std::vector<std::byte>& buffer);

  /// Sends a request for a dump and calls `each(message)` for all that comes of it. False when it could not
  /// be had, or was overtaken by a change.
  template <class Each>
  bool dump(nlmsghdr& request, Each each);

  /// The number of the last request.
  unsigned sequence() const { return sequence_; }
  /// Larger than any message the kernel sends (linux/netlink.h: at most 32 KiB for a dump).
  static std::vector<std::byte> makeBuffer() { return std::vector<std::byte>(65536); }

  /// Calls `each(message)` for every message of a datagram, until it returns false; stops at the first that
  /// is cut short. Not by NLMSG_NEXT, which counts below zero at a last message of an odd length.
  template <class Each>
  static void forEachMessage(const std::vector<std::byte>& buffer, ssize_t length, Each each) {
    const std::size_t end = length > 0 ? static_cast<std::size_t>(length) : 0;
    for (std::size_t at = 0; end - at >= sizeof(nlmsghdr);) {
      const auto& message = *reinterpret_cast<const nlmsghdr*>(buffer.data() + at);
      if (message.nlmsg_len < sizeof message || message.nlmsg_len > end - at) return;
      if (!each(message)) return;
      at = std::min<std::size_t>(at + NLMSG_ALIGN(message.nlmsg_len), end);
    }
  }

 private:
  explicit NetlinkSocket(FileDescriptor fd) : fd_(std::move(fd)) {}

  FileDescriptor fd_;
  unsigned sequence_ = 0;
};

template <class Each>
bool NetlinkSocket::dump(nlmsghdr& request, Each each) {
  request.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
  if (!send(request)) return false;
  std::vector<std::byte> buffer = makeBuffer();
  bool done = false, complete = true;
  while (!done) {
    const ssize_t length = receive(buffer);
    if (length == -EINTR) continue;
    if (length < 0) return false;
    forEachMessage(buffer, length, [&](const nlmsghdr& message) {
      if (message.nlmsg_seq != sequence_) return true;  // left over from a dump that failed
      if (message.nlmsg_flags & NLM_F_DUMP_INTR) complete = false;
      done = message.nlmsg_type == NLMSG_DONE || message.nlmsg_type == NLMSG_ERROR;
      if (message.nlmsg_type == NLMSG_ERROR) complete = false;
      if (!done) each(message);
      return !done;
    });
  }
  return complete;
}

}  // namespace onhook
