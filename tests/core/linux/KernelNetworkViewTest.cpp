#include "core/linux/KernelNetworkView.h"

#include <gmock/gmock.h>

#include "tests/core/linux/Folder.h"

namespace onhook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// A bus that is nowhere: only files and the kernel tell.
constexpr const char* noBus = "unix:path=/nonexistent";

TEST(KernelNetworkView, TellsOfThisMachine) {
  const Folder root;
  root.write("etc/resolv.conf", "nameserver 10.8.0.1\n");
  const Traffic traffic = KernelNetworkView(root.path(), noBus).read();
  EXPECT_TRUE(traffic.known);
  EXPECT_FALSE(traffic.addresses.empty());
  EXPECT_THAT(traffic.nameServers, ElementsAre(NameServer{"10.8.0.1", ""}));
}

TEST(KernelNetworkView, AResolverOfTheMachinesOwnIsNoNameServer) {
  const Folder root;
  root.write("etc/resolv.conf", "nameserver 127.0.0.53\nnameserver ::1\n");
  EXPECT_THAT(KernelNetworkView(root.path(), noBus).read().nameServers, IsEmpty());
}

TEST(KernelNetworkView, WhatAnInterfaceHasBroughtIsNotNamedAgain) {
  const Folder root;
  root.write("etc/resolv.conf", "nameserver 10.8.0.1\nnameserver 9.9.9.9\n");
  root.write("run/resolvconf/interface/tun0.openvpn", "nameserver 10.8.0.1\n");
  EXPECT_THAT(KernelNetworkView(root.path(), noBus).read().nameServers,
              ElementsAre(NameServer{"10.8.0.1", "tun0"}, NameServer{"9.9.9.9", ""}));
}

}  // namespace
}  // namespace onhook
