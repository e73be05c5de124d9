#include "core/providers/pppd/CommandLine.h"

#include <gmock/gmock.h>

#include <map>

namespace onhook::pppd {
namespace {

using testing::ElementsAre;

CommandLine read(std::vector<std::string> arguments, const std::map<std::string, std::string>& files = {}) {
  arguments.insert(arguments.begin(), "/usr/sbin/pppd");
  return readCommandLine(arguments, "/etc/ppp", [&](const std::string& path) -> std::optional<std::string> {
    const auto it = files.find(path);
    if (it == files.end()) return std::nullopt;
    return it->second;
  });
}

TEST(PppdCommandLine, ASerialLine) {
  const auto line = read({"/dev/ttyS0", "115200", "linkname", "l1", "persist", "holdoff", "30", "10.9.0.2:"});
  EXPECT_EQ(line.kind, ConnectionKind::modem);
  EXPECT_EQ(line.device, "ttyS0");
  EXPECT_EQ(line.linkName, "l1");
  EXPECT_TRUE(line.redials());
}

TEST(PppdCommandLine, AnOptionsValueIsNoOption) {
  const auto line = read({"connect", "persist", "user", "demand", "linkname", "call", "/dev/pts/3"});
  EXPECT_FALSE(line.redials());
  EXPECT_EQ(line.linkName, "call");
  EXPECT_EQ(line.peer, "");
  EXPECT_EQ(line.kind, ConnectionKind::ppp);
}

TEST(PppdCommandLine, WhatComesLaterCounts) {
  EXPECT_FALSE(read({"persist", "nopersist"}).persist);
  EXPECT_TRUE(read({"nopersist", "demand"}).demand);
}

TEST(PppdCommandLine, APeersFileTellsMoreWhereItMayBeRead) {
  const std::map<std::string, std::string> files{
      {"/etc/ppp/peers/dsl",
       "# comment persist\nplugin rp-pppoe.so\nnic-eth0 linkname 'my \\'dsl'\nfile /etc/ppp/common\n"},
      {"/etc/ppp/common", "persist #demand\n"},
      {"/etc/ppp/options", "demand\n"}};
  const auto line = read({"call", "dsl", "nodemand"}, files);
  EXPECT_EQ(line.peer, "dsl");
  EXPECT_EQ(line.kind, ConnectionKind::pppoe);
  EXPECT_EQ(line.device, "eth0");
  EXPECT_TRUE(line.persist);
  EXPECT_FALSE(line.demand);
  EXPECT_EQ(read({"call", "dsl"}).peer, "dsl") << "also when it may not be read";
}

TEST(PppdCommandLine, APeerNeverLeadsOutOfItsFolder) {
  const std::map<std::string, std::string> files{{"/etc/ppp/peers/../x", "persist"},
                                                 {"/etc/ppp/peers//etc/x", "persist"}};
  EXPECT_FALSE(read({"call", "../x"}, files).persist);
  EXPECT_FALSE(read({"call", "/etc/x"}, files).persist);
}

TEST(PppdCommandLine, AFileThatNamesItselfEnds) {
  EXPECT_TRUE(read({"file", "/a"}, {{"/a", "persist file /a"}}).persist);
}

TEST(PppdCommandLine, FilesThatNameManyAreNotAllRead) {
  std::string many;
  for (int i = 0; i < 1000; ++i) many += "file /a\n";
  int reads = 0;
  const auto line = readCommandLine({"pppd", "file", "/a"}, "/etc/ppp", [&](const std::string&) {
    ++reads;
    return std::optional(many);
  });
  EXPECT_EQ(line.optionsFile, "/a");
  EXPECT_LT(reads, 100);
}

TEST(PppdCommandLine, Kinds) {
  EXPECT_EQ(read({"plugin", "rp-pppoe.so", "eth0"}).kind, ConnectionKind::pppoe);
  EXPECT_EQ(read({"plugin", "/usr/lib/pppd/2.5.0/pppoe.so", "nic-eth7"}).device, "eth7");
  EXPECT_EQ(read({"plugin", "pppol2tp.so", "pppol2tp", "7", "passive"}).kind, ConnectionKind::l2tp);
  EXPECT_EQ(read({"plugin", "pppoatm.so", "0.35"}).kind, ConnectionKind::adsl);
  EXPECT_EQ(read({"plugin", "pptp.so"}).kind, ConnectionKind::pptp);
  EXPECT_EQ(read({"pty", "/usr/sbin/pptp 10.0.0.1 --nolaunchpppd"}).kind, ConnectionKind::pptp);
  EXPECT_EQ(read({"pty", "pppoe -I eth0"}).kind, ConnectionKind::pppoe);
}

TEST(PppdCommandLine, PptpsOtherEnd) {
  EXPECT_EQ(read({"pty", "/usr/sbin/pptp 10.0.0.1 --nolaunchpppd"}).server, "10.0.0.1");
  EXPECT_EQ(read({"pty", "pptp   vpn.example"}).server, "vpn.example");
  EXPECT_EQ(read({"pty", "pptp --help"}).server, "");
  EXPECT_EQ(read({"pty", "pptp"}).server, "");
  EXPECT_EQ(read({"plugin", "pptp.so", "pptp_server", "10.0.0.2"}).server, "10.0.0.2");
}

TEST(PppdCommandLine, NetworkManagersPluginTellsWhoManagesIt) {
  const auto line = read({"plugin", "pppoe.so", "nic-dsl0", "plugin",
                          "/usr/lib/x86_64-linux-gnu/pppd/2.4.9/nm-pppd-plugin.so", "ipparam", "/org/x/1"});
  EXPECT_EQ(line.managedBy, "networkmanager");
  EXPECT_EQ(line.kind, ConnectionKind::pppoe);
  EXPECT_EQ(read({"plugin", "rp-pppoe.so"}).managedBy, "");
}

TEST(PppdCommandLine, WordsOfAnOptionsFile) {
  EXPECT_THAT(optionWords("a b#c # d\n\"e f\" 'g' h\\ i \"\"\nlong\\\ner \"unended"),
              ElementsAre("a", "b#c", "e f", "g", "h i", "", "longer", "unended"));
}

TEST(PppdCommandLine, EmptyIsNothing) {
  EXPECT_EQ(readCommandLine({}, "/etc/ppp", nullptr), CommandLine());
  EXPECT_EQ(read({"call"}).peer, "");
}

}  // namespace
}  // namespace onhook::pppd
