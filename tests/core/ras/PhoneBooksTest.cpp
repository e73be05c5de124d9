#include "core/providers/ras/PhoneBooks.h"

#include <gtest/gtest.h>

#include "core/providers/ras/RasText.h"

namespace onhook::ras {
namespace {

struct Books {
  explicit Books(std::function<void(RasApi&)> fill)
      : calls([&] {
          RasSystem system;
          fill(system.api);
          return system;
        }()) {}
  const RasCalls calls;
  const PhoneBooks books{calls};
};

TEST(PhoneBooksTest, EntriesOfTheUserAndOfAllUsersAreListed) {
  const Books with([](RasApi& api) {
    api.enumEntries = [](const Wide* reserved, const Wide* phoneBook, EntryName* names, Dword* bytes,
                         Dword* count) -> Dword {
      EXPECT_EQ(reserved, nullptr);
      EXPECT_EQ(phoneBook, nullptr) << "all of them";
      EXPECT_EQ(names->size, sizeof(EntryName));
      *bytes = 2 * sizeof(EntryName);
      *count = 2;
      setField(names[0].name, u"office");
      names[0].flags = 1;
      setField(names[0].phoneBook, u"C:\\all.pbk");
      setField(names[1].name, u"home");
      setField(names[1].phoneBook, u"C:\\mine.pbk");
      return code::success;
    };
  });
  const auto entries = with.books.entries();
  ASSERT_TRUE(entries.ok());
  EXPECT_EQ(entries.value,
            (std::vector<EntryRow>{{"office", "C:\\all.pbk", true}, {"home", "C:\\mine.pbk", false}}));
}

TEST(PhoneBooksTest, PropertiesAreReadWithEverySizeAndWithWhatComesBehindThem) {
  for (const Dword size : entrySizes) {
    const Books with([&](RasApi& api) {
      api.getEntryProperties = [size](const Wide*, const Wide* name, Entry* out, Dword* bytes, std::uint8_t*,
                                      Dword*) -> Dword {
        EXPECT_EQ(std::u16string(name), u"office");
        if (out->size != size) return code::invalidSize;
        constexpr Dword withNumbers = 20'000;
        if (*bytes < withNumbers) {
          *bytes = withNumbers;
          return code::bufferTooSmall;
        }
        out->type = entryType::vpn;
        out->subEntries = 2;
        out->guid.data1 = 7;
        setField(out->customDialDll, u"C:\\dialer\\dial.dll");
        return code::success;
      };
    });
    const auto properties = with.books.properties({}, "office");
    ASSERT_TRUE(properties.ok()) << size;
    EXPECT_EQ(properties.value.type, entryType::vpn);
    EXPECT_EQ(properties.value.links, 2u);
    EXPECT_EQ(properties.value.guid.data1, 7u);
    EXPECT_EQ(properties.value.customDialDll, "C:\\dialer\\dial.dll");
  }
}

TEST(PhoneBooksTest, ASystemThatAlwaysWantsMoreRoomIsAskedNoMore) {
  int times = 0;
  const Books with([&](RasApi& api) {
    api.getEntryProperties = [&](const Wide*, const Wide*, Entry*, Dword*, std::uint8_t*, Dword*) -> Dword {
      ++times;
      return code::bufferTooSmall;
    };
  });
  EXPECT_EQ(with.books.properties({}, "office").code, code::bufferTooSmall);
  EXPECT_LT(times, 10);
}

TEST(PhoneBooksTest, ANameThatIsTooLongNamesNoEntry) {
  const Books with([](RasApi&) {});
  bool hasPassword = true;
  const auto params = with.books.dialParams({}, std::string(300, 'a'), hasPassword);
  EXPECT_EQ(params.code, code::cannotFindPhoneBookEntry);
  EXPECT_FALSE(hasPassword);
}

TEST(PhoneBooksTest, WhatIsSavedForDialingIsPassedOn) {
  const Books with([](RasApi& api) {
    api.getEntryDialParams = [](const Wide* phoneBook, DialParams* params, Bool* has) -> Dword {
      EXPECT_EQ(std::u16string(phoneBook), u"C:\\mine.pbk");
      EXPECT_EQ(fieldText(params->entryName), "office");
      if (params->size != dialParamsSizes[1]) return code::invalidSize;
      setField(params->userName, u"anna");
      *has = 1;
      return code::success;
    };
  });
  bool hasPassword = false;
  const auto params = with.books.dialParams("C:\\mine.pbk", "office", hasPassword);
  ASSERT_TRUE(params.ok());
  EXPECT_TRUE(hasPassword);
  EXPECT_EQ(fieldText(params.value.userName), "anna");
  EXPECT_EQ(params.value.size, dialParamsSizes[1]);
}

TEST(PhoneBooksTest, KindsAreToldByDeviceAndEntry) {
  EXPECT_EQ(kindOf("vpn", 0), ConnectionKind::vpn);
  EXPECT_EQ(kindOf("PPPoE", 0), ConnectionKind::pppoe);
  EXPECT_EQ(kindOf("modem", entryType::vpn), ConnectionKind::modem);
  EXPECT_EQ(kindOf("isdn", 0), ConnectionKind::isdn);
  EXPECT_EQ(kindOf("", entryType::vpn), ConnectionKind::vpn);
  EXPECT_EQ(kindOf("", entryType::broadband), ConnectionKind::pppoe);
  EXPECT_EQ(kindOf("unheard of", entryType::phone), ConnectionKind::ppp);
  EXPECT_EQ(protocolOf("WAN Miniport (IKEv2)"), "IKEv2");
  EXPECT_EQ(protocolOf("WAN MINIPORT (sstp)"), "SSTP");
  EXPECT_EQ(protocolOf("Standard Modem"), "");
}

}  // namespace
}  // namespace onhook::ras
