#include "core/linux/NameServerFiles.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

#include "tests/core/linux/Folder.h"

namespace onhook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class NameServerFilesTest : public testing::Test {
 protected:
  const Folder root_;
  const NameServerFiles files_{root_.path()};
};

TEST_F(NameServerFilesTest, ReadsNameserverLinesAndNothingElse) {
  root_.write("etc/resolv.conf",
              "# nameserver 1.1.1.1\nsearch example.org\n nameserver\t10.8.0.1  # ours\nnameserver "
              "2001:db8::53\nnameserver\noptions edns0\n");
  EXPECT_THAT(files_.resolvConf(), ElementsAre(NameServer{"10.8.0.1", ""}, NameServer{"2001:db8::53", ""}));
}

TEST_F(NameServerFilesTest, FollowsTheLinkThatResolvConfMostlyIs) {
  root_.write("run/resolvconf/resolv.conf", "nameserver 10.8.0.1\n");
  std::filesystem::create_directories(root_.path() + "/etc");
  std::filesystem::create_symlink("../run/resolvconf/resolv.conf", root_.path() + "/etc/resolv.conf");
  EXPECT_THAT(files_.resolvConf(), ElementsAre(NameServer{"10.8.0.1", ""}));
}

TEST_F(NameServerFilesTest, ResolvconfTellsTheInterface) {
  root_.write("run/resolvconf/interface/tun0.openvpn", "nameserver 10.8.0.1\n");
  root_.write("run/resolvconf/interfaces/ppp0", "nameserver 198.51.100.53\n");
  EXPECT_THAT(files_.resolvconf(),
              UnorderedElementsAre(NameServer{"10.8.0.1", "tun0"}, NameServer{"198.51.100.53", "ppp0"}));
}

TEST_F(NameServerFilesTest, WhatIsNotThereTellsNothing) {
  EXPECT_THAT(files_.resolvConf(), IsEmpty());
  EXPECT_THAT(files_.resolvconf(), IsEmpty());
}

}  // namespace
}  // namespace onhook
