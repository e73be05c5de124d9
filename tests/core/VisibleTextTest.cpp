#include "core/VisibleText.h"

#include <gtest/gtest.h>

namespace onhook {
namespace {

TEST(VisibleTextTest, WhatPeopleWriteStaysAsItIs) {
  // Also joiners and direction marks, without which Persian and Hebrew are misspelt.
  for (const std::string text :
       {"", "Work VPN", "Bürö – «Größe» 😀", "شبكة‌ من", "\xE2\x80\x8Fעברית", "100 % <b>&amp;"})
    EXPECT_EQ(visible::text(text), text);
}

TEST(VisibleTextTest, WhatIsNotSeenIsSpelledOut) {
  EXPECT_EQ(visible::text("a\nb\x1b[2Jc\x7f"), "a[U+000A]b[U+001B][2Jc[U+007F]");
  EXPECT_EQ(visible::text("\xC2\x85 \xC2\xA0"), "[U+0085] \xC2\xA0");
  EXPECT_EQ(visible::text("\xE2\x80\xAEgpj.exe\xE2\x81\xA6x\xE2\x81\xA9"),
            "[U+202E]gpj.exe[U+2066]x[U+2069]");
  EXPECT_EQ(visible::text("\xE2\x80\xA8\xE2\x80\xA9\xEF\xBB\xBF"), "[U+2028][U+2029][U+FEFF]");
  EXPECT_EQ(visible::text(std::string("a\0b", 3)), "a[U+0000]b");
}

TEST(VisibleTextTest, WhatIsNoTextStaysAndEndsNowhere) {
  for (const std::string text : {"\xE2", "\xE2\x80", "\xC2", "\xFF\xFE", "\x80\x80", "\xF0\x9F\x98"})
    EXPECT_EQ(visible::text(text), text);
}

TEST(VisibleTextTest, OfASnapshotEverythingButTheIds) {
  const std::string bad = "x\x1b", good = "x[U+001B]";
  Snapshot snapshot;
  Connection connection;
  connection.target.connection = bad;
  connection.name = connection.device = connection.owner = connection.server = bad;
  connection.entry = bad;
  connection.addresses = {bad};
  connection.evidence = {{EvidenceKind::process, bad, true}};
  Link link;
  link.name = bad;
  link.mayHangUp.reason = Error{ErrorDomain::posix, bad, "one\ntwo\x1b", ""};
  connection.links = {link};
  snapshot.connections = {connection};
  Entry entry;
  entry.id = entry.name = bad;
  snapshot.entries = {entry};
  visible::makeVisible(snapshot);
  const Connection& shown = snapshot.connections[0];
  EXPECT_EQ(shown.target.connection, bad);
  EXPECT_EQ(shown.entry, bad);
  for (const std::string& one :
       {shown.name, shown.device, shown.owner, shown.server, shown.addresses[0], shown.evidence[0].subject,
        shown.links[0].name, shown.links[0].mayHangUp.reason->code, snapshot.entries[0].name})
    EXPECT_EQ(one, good);
  EXPECT_EQ(shown.links[0].mayHangUp.reason->text, "one two[U+001B]");
  EXPECT_EQ(snapshot.entries[0].id, bad);
}

TEST(VisibleTextTest, OfWhatIsToldOfAHangUpToo) {
  HangUpResult result;
  result.error = Error{ErrorDomain::networkManager, "code", "bad\x07 text", "do\tthis"};
  result.presence.evidence = {{EvidenceKind::interface, "tun\x01", true}};
  result.kept = KeepDown{"", Authority::yes, "did\x02", ""};
  visible::makeVisible(result);
  EXPECT_EQ(result.error->text, "bad[U+0007] text");
  EXPECT_EQ(result.error->advice, "do this");
  EXPECT_EQ(result.presence.evidence[0].subject, "tun[U+0001]");
  EXPECT_EQ(result.kept->did, "did[U+0002]");
}

}  // namespace
}  // namespace onhook
