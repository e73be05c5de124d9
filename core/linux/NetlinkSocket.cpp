#include "core/linux/NetlinkSocket.h"

#include <sys/socket.h>
#include <sys/time.h>

namespace onhook {

NetlinkSocket::NetlinkSocket(unsigned groups)
    : fd_(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | (groups ? SOCK_NONBLOCK : 0), NETLINK_ROUTE)) {
  if (!fd_) return;
  sockaddr_nl address{};
  address.nl_family = AF_NETLINK;
  address.nl_groups = groups;
  if (::bind(fd_.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    fd_.reset();
    return;
  }
  // The kernel answers at once; this is only for the day it does not.
  const timeval longest{1, 0};
  ::setsockopt(fd_.get(), SOL_SOCKET, SO_RCVTIMEO, &longest, sizeof longest);
}

bool NetlinkSocket::send(nlmsghdr& request) {
  request.nlmsg_seq = ++sequence_;
  return fd_ && ::send(fd_.get(), &request, request.nlmsg_len, 0) == static_cast<ssize_t>(request.nlmsg_len);
}

ssize_t NetlinkSocket::receive(std::vector<std::byte>& buffer) {
  sockaddr_nl from{};
  socklen_t fromLength = sizeof from;
  const ssize_t length =
      ::recvfrom(fd_.get(), buffer.data(), buffer.size(), 0, reinterpret_cast<sockaddr*>(&from), &fromLength);
  if (length < 0) return -errno;
  // Only the kernel (port 0) is listened to.
  return from.nl_pid == 0 ? length : 0;
}

}  // namespace onhook
