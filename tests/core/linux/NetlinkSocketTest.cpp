#include "core/linux/NetlinkSocket.h"

#include <gmock/gmock.h>

#include <cstring>

namespace onhook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The types of the messages in a datagram of messages with these lengths, of which `received` bytes came.
std::vector<int> typesIn(const std::vector<unsigned>& lengths, std::size_t received) {
  std::vector<std::byte> datagram(received);
  std::size_t at = 0;
  unsigned short type = 1;
  for (const unsigned length : lengths) {
    nlmsghdr header{};
    header.nlmsg_len = length;
    header.nlmsg_type = type++;
    if (at + sizeof header <= received) std::memcpy(datagram.data() + at, &header, sizeof header);
    at += NLMSG_ALIGN(length);
  }
  std::vector<int> types;
  NetlinkSocket::forEachMessage(datagram, static_cast<ssize_t>(received), [&types](const nlmsghdr& message) {
    types.push_back(message.nlmsg_type);
    return true;
  });
  return types;
}

TEST(NetlinkSocket, GoesThroughADatagram) {
  EXPECT_THAT(typesIn({16, 32, 20}, 68), ElementsAre(1, 2, 3));
  EXPECT_THAT(typesIn({16, 17, 16}, 52), ElementsAre(1, 2, 3)) << "each begins at a multiple of four";
}

TEST(NetlinkSocket, ALastMessageOfAnOddLengthIsTheLast) {
  EXPECT_THAT(typesIn({17}, 17), ElementsAre(1));
  EXPECT_THAT(typesIn({16, 19}, 35), ElementsAre(1, 2));
}

TEST(NetlinkSocket, WhatIsCutShortIsNotThere) {
  EXPECT_THAT(typesIn({16, 40}, 52), ElementsAre(1));
  EXPECT_THAT(typesIn({16, 16}, 24), ElementsAre(1));
  EXPECT_THAT(typesIn({15}, 32), IsEmpty());
  EXPECT_THAT(typesIn({0xfffffff0}, 32), IsEmpty());
  EXPECT_THAT(typesIn({}, 0), IsEmpty());
}

TEST(NetlinkSocket, ReadsNothingOfWhatCouldNotBeReceived) {
  NetlinkSocket::forEachMessage(NetlinkSocket::makeBuffer(), -1, [](const nlmsghdr&) {
    ADD_FAILURE();
    return true;
  });
}

}  // namespace
}  // namespace onhook
