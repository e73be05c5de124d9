#include "core/providers/pppd/Record.h"

#include <gmock/gmock.h>

namespace onhook::pppd {
namespace {

TEST(PppdRecord, ReadsWhatPppdWrites) {
  const Record record = Record::parse(
      "ORIG_UID=0;PPPLOGNAME=root;DEVICE=/dev/ttyW1;PPPD_PID=680;LINKNAME=l1;SPEED=115200;IFNAME=ppp0;UNIT=0;"
      "BUNDLE=\"\"/local:51;IPLOCAL=10.9.0.2;IPREMOTE=10.9.0.1");
  EXPECT_EQ(record.pid(), 680);
  EXPECT_EQ(record.get("BUNDLE"), "\"\"/local:51");
  EXPECT_EQ(record.get("IPREMOTE"), "10.9.0.1");
  EXPECT_FALSE(record.has("CONNECT_TIME"));
  EXPECT_EQ(record.get("CONNECT_TIME"), "");
}

TEST(PppdRecord, ALastSemicolonIsNoPart) {
  EXPECT_EQ(Record::parse("PPPD_PID=7;LINKNAME=l1;").get("LINKNAME"), "l1");
}

TEST(PppdRecord, APeersNameChangesNothingThatPppdSaidBefore) {
  const Record record =
      Record::parse("PPPD_PID=7;IFNAME=ppp0;PEERNAME=x;PPPD_PID=1;IFNAME=eth0;nonsense;=;=a;");
  EXPECT_EQ(record.pid(), 7);
  EXPECT_EQ(record.get("IFNAME"), "ppp0");
}

TEST(PppdRecord, WhatIsNoPidIsNone) {
  for (const char* text : {"", "0", "-1", "+7", " 7", "7 ", "4194305", "99999999999999999999", "7x", "0x7"})
    EXPECT_FALSE(parsePid(text)) << text;
  EXPECT_EQ(parsePid("4194304"), 4194304);
}

TEST(PppdRecord, AnyCutIsRead) {
  const std::string whole = "ORIG_UID=0;PPPD_PID=680;LINKNAME=l1;IFNAME=ppp0;UNIT=0";
  for (std::size_t length = 0; length <= whole.size(); ++length) {
    const Record record = Record::parse(whole.substr(0, length));
    if (record.has("UNIT")) {
      EXPECT_EQ(record.get("IFNAME"), "ppp0");
    }
  }
}

}  // namespace
}  // namespace onhook::pppd
