#include "core/providers/pppd/EntryList.h"

#include <gmock/gmock.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <thread>

#include "core/providers/pppd/EntryId.h"
#include "core/providers/pppd/PppdProgram.h"

namespace onhook::pppd {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
namespace fs = std::filesystem;

class PppdEntryListTest : public testing::Test {
 protected:
  PppdEntryListTest() : folder_(testing::TempDir() + "pppd-entries-" + std::to_string(::getpid())) {
    fs::remove_all(folder_);
    fs::create_directories(folder_ / "peers");
    options_ = {.programs = {folder_ / "pppd"},
                .configDirectory = folder_,
                .xl2tpdConfig = folder_ / "xl2tpd.conf",
                .xl2tpdControl = folder_ / "l2tp-control"};
    write("pppd", "#!/bin/sh\n");
    fs::permissions(folder_ / "pppd", static_cast<fs::perms>(0755));
  }
  ~PppdEntryListTest() override { fs::remove_all(folder_); }

  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name) << text;
  }
  std::vector<Entry> read() const {
    EntryList list(options_);
    list.read();
    return list.entries();
  }
  std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (const Entry& entry : read()) names.push_back(entry.name);
    return names;
  }

  const fs::path folder_;
  PppdOptions options_;
};

TEST_F(PppdEntryListTest, APeerOfEachKind) {
  write("peers/dsl", "plugin rp-pppoe.so\nnic-eth0\nuser anna\n");
  write("peers/work", "pty \"pptp 192.0.2.1 --nolaunchpppd\"\nfile " + (folder_ / "common").string() + '\n');
  write("peers/modem", "/dev/ttyS1 115200\nconnect 'chat -f /etc/chat'\n");
  write("peers/plain", "call plainer\n");
  write("peers/plainer", "noauth\n");
  write("common", "/dev/ttyS7");
  const auto entries = read();
  ASSERT_THAT(entries, SizeIs(5));
  EXPECT_EQ(entries[0],
            (Entry{"pppd", "dsl", "dsl", ConnectionKind::pppoe, "", "eth0", {Authority::yes, {}}}));
  EXPECT_EQ(entries[1],
            (Entry{"pppd", "modem", "modem", ConnectionKind::modem, "", "ttyS1", {Authority::yes, {}}}));
  EXPECT_EQ(entries[2].kind, ConnectionKind::ppp);
  EXPECT_EQ(entries[4].kind, ConnectionKind::pptp);
  EXPECT_EQ(entries[4].device, "ttyS7") << "as its files say";
}

TEST_F(PppdEntryListTest, WithoutAFolderThereIsNothingAndNoTrouble) {
  fs::remove_all(folder_ / "peers");
  EXPECT_THAT(read(), IsEmpty());
  write("peers", "a file");
  EXPECT_THAT(read(), IsEmpty());
}

TEST_F(PppdEntryListTest, WhatIsNoPeerIsPassedOver) {
  for (const char* name : {"isp", ".hidden", "isp~", "isp.bak", "isp.dpkg-old", "with\nline", "esc\x1b[2J"})
    write(std::string("peers/") + name, "noauth");
  ASSERT_EQ(::mkfifo((folder_ / "peers/fifo").c_str(), 0600), 0);
  fs::create_symlink("/dev/null", folder_ / "peers/device");
  fs::create_symlink("nowhere", folder_ / "peers/dangling");
  fs::create_symlink("ring", folder_ / "peers/ring");
  fs::create_symlink("isp", folder_ / "peers/provider");
  EXPECT_THAT(names(), ElementsAre("isp", "provider"));
}

TEST_F(PppdEntryListTest, FoldersInIt) {
  fs::create_directories(folder_ / "peers/at/home/deeper/deepest");
  write("peers/at/work", "plugin rp-pppoe.so");
  write("peers/at/home/dsl", "");
  write("peers/at/home/deeper/deepest/no", "");
  fs::create_directory_symlink("..", folder_ / "peers/at/up");
  EXPECT_THAT(names(), ElementsAre("at/home/dsl", "at/work"));
}

TEST_F(PppdEntryListTest, HostileFiles) {
  write("peers/loop", "call loop call loop file " + (folder_ / "peers/loop").string());
  std::string many;
  for (int i = 0; i < 5000; ++i) many += "call many file " + (folder_ / "peers/many").string() + '\n';
  write("peers/many", many);
  write("peers/huge", std::string(8'000'000, 'x'));
  std::string binary = "plugin rp-pppoe.so\n";
  for (int i = 0; i < 4096; ++i) binary += static_cast<char>(i * 7);
  write("peers/binary", binary);
  write("peers/unended", "\"plugin rp-pppoe.so");
  write("peers/backslash", "plugin\\");
  EXPECT_THAT(names(), ElementsAre("backslash", "binary", "huge", "loop", "many", "unended"));
  for (int i = 0; i < 700; ++i) write("peers/n" + std::to_string(i), "");
  EXPECT_THAT(read(), SizeIs(500)) << "more is nobody's list";
}

TEST_F(PppdEntryListTest, WhoMayNotReadAPeerMayNotDialIt) {
  if (::geteuid() != 0) return;  // only root can become another user
  write("peers/open", "");
  write("peers/secret", "");
  fs::permissions(folder_ / "peers/secret", static_cast<fs::perms>(0640));
  constexpr gid_t group = 30;
  ASSERT_EQ(::chown((folder_ / "peers/secret").c_str(), 0, group), 0);
  std::vector<Entry> entries;
  const auto readAsNobody = [&] {
    // By a thread of its own: the rest of the test stays root.
    std::thread([&] {
      constexpr uid_t nobody = 65534;
      if (::syscall(SYS_setgroups, 0, nullptr) != 0 || ::syscall(SYS_setresgid, nobody, nobody, nobody) != 0)
        return;
      if (::syscall(SYS_setresuid, nobody, nobody, nobody) == 0) entries = read();
    }).join();
  };
  readAsNobody();
  ASSERT_THAT(entries, SizeIs(2));
  EXPECT_EQ(entries[0].mayDial.reason->code, "pppd-not-setuid");
  fs::permissions(folder_ / "pppd", static_cast<fs::perms>(04755));
  readAsNobody();
  ASSERT_THAT(entries, SizeIs(2));
  EXPECT_EQ(entries[0].mayDial.authority, Authority::yes);
  ASSERT_TRUE(entries[1].mayDial.reason) << "it is listed, with the reason";
  EXPECT_EQ(entries[1].mayDial.reason->code, "EACCES");
  EXPECT_THAT(entries[1].mayDial.reason->text,
              HasSubstr("may not read " + (folder_ / "peers/secret").string()));
  EXPECT_THAT(entries[1].mayDial.reason->advice, HasSubstr("add you to the group"));
}

TEST_F(PppdEntryListTest, WhoMayRunPppd) {
  const auto may = [&] { return PppdProgram::find(options_.programs); };
  EXPECT_EQ(may().mayRun.authority, Authority::yes);
  EXPECT_EQ(may().path, folder_ / "pppd");
  fs::permissions(folder_ / "pppd", static_cast<fs::perms>(0775));
  EXPECT_EQ(may().mayRun.authority, Authority::no) << "its group can change it";
  EXPECT_EQ(may().path, "");
  EXPECT_EQ(may().mayRun.reason->code, "untrusted-pppd");
  fs::permissions(folder_ / "pppd", static_cast<fs::perms>(0644));
  EXPECT_EQ(may().mayRun.reason->code, "may-not-run-pppd");
  fs::remove(folder_ / "pppd");
  EXPECT_EQ(may().mayRun.reason->code, "no-pppd");
  fs::create_directory(folder_ / "pppd");
  EXPECT_EQ(may().mayRun.reason->code, "no-pppd");
  write("peers/isp", "");
  ASSERT_THAT(read(), SizeIs(1)) << "it is listed, with the reason";
  EXPECT_EQ(read()[0].mayDial.reason->code, "no-pppd");
}

TEST_F(PppdEntryListTest, LacsWhereXl2tpdCanBeTold) {
  write("xl2tpd.conf",
        "[lac default]\nredial = yes\n[lac office]\nlns = 192.0.2.1\npppoptfile = /etc/ppp/office\n"
        "[lac home]\nlns = vpn.example.org\n[lac a]\npppoptfile = /etc/ppp/a\n[lac b]\npppoptfile = "
        "/etc/ppp/a\n");
  auto entries = read();
  ASSERT_THAT(entries, SizeIs(4));
  EXPECT_EQ(entries[3].id, "/lac/office");
  EXPECT_EQ(entries[3].kind, ConnectionKind::l2tp);
  EXPECT_EQ(entries[3].variant, "xl2tpd");
  EXPECT_EQ(entries[3].mayDial.reason->code, "no-xl2tpd");
  ASSERT_EQ(::mkfifo((folder_ / "l2tp-control").c_str(), 0600), 0);
  entries = read();
  EXPECT_EQ(entries[3].mayDial.authority, Authority::yes);
  // a and b have the same options file, home has none.
  for (std::size_t i = 0; i < 3; ++i)
    EXPECT_EQ(entries[i].mayDial.reason->code, "lac-not-told") << entries[i].name;
}

TEST_F(PppdEntryListTest, ChangesAreHeardOf) {
  EntryList list(options_);
  list.read();
  const auto heard = [&] {
    pollfd entry{list.fd(), POLLIN, 0};
    constexpr int patience = 20'000;
    while (::poll(&entry, 1, patience) > 0) {
      if (list.drain()) return true;
    }
    return false;
  };
  write("peers/isp", "");
  EXPECT_TRUE(heard());
  list.read();
  EXPECT_NE(list.find("isp"), nullptr);
  EXPECT_EQ(list.find("other"), nullptr);
  while (list.drain()) {
  }
  fs::permissions(folder_ / "peers/isp", static_cast<fs::perms>(0600));
  EXPECT_TRUE(heard());
  fs::create_directory(folder_ / "peers/sub");
  EXPECT_TRUE(heard());
  list.read();
  while (list.drain()) {
  }
  write("peers/sub/isp", "");
  EXPECT_TRUE(heard()) << "in a folder that came later";
  while (list.drain()) {
  }
  fs::remove_all(folder_ / "peers");
  EXPECT_TRUE(heard());
  while (list.drain()) {
  }
  fs::create_directory(folder_ / "peers");
  EXPECT_TRUE(heard());
  write("peers/again", "");
  EXPECT_TRUE(heard()) << "it was made anew";
}

TEST(PppdEntryId, NothingLeadsOutOfTheFolder) {
  for (const char* bad : {"", "/etc/passwd", "../x", "a/../b", "..", "/lac/", "a\nb", "/lac/a\nd b", "a\x7f"})
    EXPECT_EQ(EntryId::parse(bad), std::nullopt) << bad;
  EXPECT_EQ(EntryId::parse(std::string(300, 'a')), std::nullopt);
  EXPECT_EQ(EntryId::parse(std::string_view("a\0b", 3)), std::nullopt);
  for (const char* good : {"isp", "at/home", "-x", "my isp", "/lac/my office"})
    EXPECT_EQ(EntryId::parse(good)->toString(), good);
  EXPECT_EQ(EntryId::parse("/lac/x")->kind, EntryId::Kind::lac);
}

}  // namespace
}  // namespace onhook::pppd
