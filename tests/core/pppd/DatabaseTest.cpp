#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <thread>

#include "core/providers/pppd/PppDatabase.h"

namespace onhook::pppd {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string captured(const std::string& name) {
  std::ifstream file(std::string(ONHOOK_PPPD_DATA) + '/' + name + "/run/pppd2.tdb", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(PppDatabaseTest, ReadsARealBundle) {
  const PppDatabase database = PppDatabase::fromBytes(captured("bundle"));
  EXPECT_EQ(database.state(), PppDatabase::State::read);
  EXPECT_EQ(database.records().size(), 2u);
  EXPECT_THAT(database.keysByPid(),
              ElementsAre(testing::Pair(680, "pppd621"), testing::Pair(741, "pppd697")));
  const std::string bundle = database.records().at("pppd621").get("BUNDLE");
  EXPECT_EQ(database.keyOf("BUNDLE", bundle), "pppd621");
  EXPECT_THAT(database.linksOf(bundle), ElementsAre("pppd621", "pppd697"));
  EXPECT_THAT(PppDatabase::fromBytes(captured("bundle-master-hung-up")).linksOf(bundle),
              ElementsAre("pppd697"));
}

TEST(PppDatabaseTest, TheIndexLeadsToTheNewerRecordOfAPid) {
  const auto database = PppDatabase::fromEntries({{"pppd5", "PPPD_PID=7;LINKNAME=killed"},
                                                  {"pppd6", "PPPD_PID=7;LINKNAME=lives"},
                                                  {"PPPD_PID=7", "pppd6"},
                                                  {"PPPD_PID=x", "pppd6"},
                                                  {"PPPD_PID=8", "pppd99"}});
  EXPECT_THAT(database.keysByPid(), ElementsAre(testing::Pair(7, "pppd6")));
}

TEST(PppDatabaseTest, OddListsAndKeysAreHarmless) {
  const auto database =
      PppDatabase::fromEntries({{"BUNDLE_LINKS=b", ";;pppd1;pppd1;nonsense;pppd-1;pppd;pppd2"},
                                {"", ""},
                                {"=", "="},
                                {"pppdx", "PPPD_PID=1"}});
  EXPECT_THAT(database.linksOf("b"), ElementsAre("pppd1", "pppd2"));
  EXPECT_THAT(database.linksOf(""), IsEmpty());
  EXPECT_THAT(database.records(), IsEmpty());
}

TEST(PppDatabaseTest, AnyCutIsSaidToBeDamagedOrReadsTheSame) {
  const std::string whole = captured("bundle");
  ASSERT_GT(whole.size(), 1000u);
  const PppDatabase good = PppDatabase::fromBytes(whole);
  for (std::size_t length = 0; length < whole.size(); length += 7) {
    const PppDatabase cut = PppDatabase::fromBytes(std::string_view(whole).substr(0, length));
    if (cut.state() == PppDatabase::State::read) {
      EXPECT_EQ(cut.records().size(), good.records().size()) << length;
    }
  }
}

TEST(PppDatabaseTest, AnyByteMayBeWrong) {
  const std::string whole = captured("bundle");
  for (std::size_t at = 0; at < whole.size(); at += 3) {
    for (const char wrong : {'\0', '\xff', static_cast<char>(whole[at] ^ 0x10)}) {
      std::string bytes = whole;
      bytes[at] = wrong;
      const PppDatabase database = PppDatabase::fromBytes(bytes);
      database.keysByPid();
      for (const auto& [key, record] : database.records()) database.linksOf(record.get("BUNDLE"));
    }
  }
}

TEST(PppDatabaseTest, ManyMayReadAtOnce) {
  const std::string whole = captured("bundle");
  std::vector<std::thread> readers;
  for (int i = 0; i < 4; ++i) {
    readers.emplace_back([&] {
      for (int turn = 0; turn < 50; ++turn) EXPECT_EQ(PppDatabase::fromBytes(whole).records().size(), 2u);
    });
  }
  for (auto& reader : readers) reader.join();
}

}  // namespace
}  // namespace onhook::pppd
