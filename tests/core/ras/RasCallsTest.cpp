#include "core/providers/ras/RasCalls.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <vector>

#include "core/providers/ras/RasText.h"

namespace onhook::ras {
namespace {

/// A row with its own handle, whose strings are `text`.
Connection rawRow(std::size_t number, std::u16string_view text = u"office") {
  Connection raw{};
  raw.size = connectionSizes[0];
  raw.handle = reinterpret_cast<Handle>(Pointer{0x50000 + number});
  setField(raw.entryName, text);
  raw.luid = {static_cast<std::uint32_t>(number), 0};
  return raw;
}

/// An enumeration as it is documented, of `rows`, for callers with structures of `size` bytes.
auto enumerationOf(std::vector<Connection>& rows, Dword size = connectionSizes[0]) {
  return [&rows, size](Connection* out, Dword* bytes, Dword* count) -> Dword {
    if (out->size != size) return code::invalidSize;
    const Dword needed = static_cast<Dword>(rows.size()) * size;
    const bool fits = needed <= *bytes;
    *bytes = needed;
    *count = static_cast<Dword>(rows.size());
    if (!fits) return code::bufferTooSmall;
    auto* at = reinterpret_cast<char*>(out);
    for (const Connection& row : rows) {
      std::memcpy(at, &row, size);
      at += size;
    }
    return code::success;
  };
}

RasSystem systemWith(std::function<void(RasApi&)> fill) {
  RasSystem system;
  fill(system.api);
  return system;
}

TEST(RasCallsTest, EveryRowIsRead) {
  std::vector<Connection> rows = {rawRow(1, u"Büro"), rawRow(2)};
  setField(rows[0].deviceType, u"vpn");
  setField(rows[0].deviceName, u"WAN Miniport (IKEv2)");
  setField(rows[0].phoneBook, u"C:\\books\\rasphone.pbk");
  rows[0].flags = connectionFlag::allUsers;
  rows[0].correlation.data1 = 7;
  const RasCalls calls(systemWith([&](RasApi& api) { api.enumConnections = enumerationOf(rows); }));
  const auto list = calls.connections();
  ASSERT_TRUE(list.ok());
  ASSERT_EQ(list.value.size(), 2u);
  EXPECT_EQ(list.value[0].entryName, "Büro");
  EXPECT_EQ(list.value[0].deviceType, "vpn");
  EXPECT_EQ(list.value[0].deviceName, "WAN Miniport (IKEv2)");
  EXPECT_EQ(list.value[0].phoneBook, "C:\\books\\rasphone.pbk");
  EXPECT_TRUE(list.value[0].allUsers);
  EXPECT_EQ(list.value[0].correlation.data1, 7u);
  EXPECT_EQ(list.value[1].luid.low, 2u);
}

TEST(RasCallsTest, AnEmptyListIsNoError) {
  std::vector<Connection> rows;
  const RasCalls calls(systemWith([&](RasApi& api) { api.enumConnections = enumerationOf(rows); }));
  EXPECT_TRUE(calls.connections().ok());
}

TEST(RasCallsTest, AListThatGrowsBetweenTheCallsIsReadWhole) {
  std::vector<Connection> rows;
  int times = 0;
  const auto enumerate = enumerationOf(rows);
  const RasCalls calls(systemWith([&](RasApi& api) {
    api.enumConnections = [&](Connection* out, Dword* bytes, Dword* count) {
      // It is larger than what was answered last, five times.
      if (++times <= 5) {
        for (int i = 0; i < 1000; ++i) rows.push_back(rawRow(rows.size()));
      }
      return enumerate(out, bytes, count);
    };
  }));
  const auto list = calls.connections();
  EXPECT_EQ(list.value.size(), rows.size());
  EXPECT_GE(rows.size(), 3000u);
}

TEST(RasCallsTest, AListThatNeverFitsIsAnErrorAndEnds) {
  const RasCalls calls(systemWith([](RasApi& api) {
    api.enumConnections = [](Connection*, Dword* bytes, Dword*) {
      *bytes *= 2;
      return code::bufferTooSmall;
    };
  }));
  EXPECT_EQ(calls.connections().code, code::bufferTooSmall);
}

TEST(RasCallsTest, OlderSystemsAreAskedWithTheirOwnSize) {
  std::vector<Connection> rows = {rawRow(1), rawRow(2)};
  rows[1].correlation.data1 = 7;
  const RasCalls calls(
      systemWith([&](RasApi& api) { api.enumConnections = enumerationOf(rows, connectionSizes[1]); }));
  for (int i = 0; i < 2; ++i) {
    const auto list = calls.connections();
    ASSERT_TRUE(list.ok());
    ASSERT_EQ(list.value.size(), 2u);
    EXPECT_EQ(list.value[1].handle, rows[1].handle);
    EXPECT_EQ(list.value[1].correlation, Guid{}) << "there was none yet";
  }
}

TEST(RasCallsTest, ACountThatLiesIsReadNoFurtherThanOurBuffer) {
  for (const Dword claimed : {Dword{1000}, ~Dword{0}}) {
    const RasCalls calls(systemWith([&](RasApi& api) {
      api.enumConnections = [&](Connection* out, Dword* bytes, Dword* count) {
        *out = rawRow(1);
        *bytes = ~Dword{0};
        *count = claimed;
        return code::success;
      };
    }));
    const auto list = calls.connections();
    ASSERT_EQ(list.value.size(), 1u) << "rows that nobody filled in name nothing";
    EXPECT_EQ(list.value[0].entryName, "office");
  }
}

TEST(RasCallsTest, StringsWithoutAnEndAreReadNoFurtherThanTheirField) {
  const RasCalls calls(systemWith([](RasApi& api) {
    api.enumConnections = [](Connection* out, Dword*, Dword* count) {
      *out = rawRow(1);
      std::fill(std::begin(out->entryName), std::end(out->entryName), u'a');
      std::fill(std::begin(out->deviceType), std::end(out->deviceType), u'b');
      std::fill(std::begin(out->deviceName), std::end(out->deviceName), u'c');
      std::fill(std::begin(out->phoneBook), std::end(out->phoneBook), u'd');
      *count = 1;
      return code::success;
    };
    api.getConnectStatus = [](Handle, ConnectionStatus* out) {
      std::fill(std::begin(out->deviceType), std::end(out->deviceType), u'b');
      std::fill(std::begin(out->deviceName), std::end(out->deviceName), u'c');
      return code::success;
    };
  }));
  const auto list = calls.connections();
  ASSERT_EQ(list.value.size(), 1u);
  EXPECT_EQ(list.value[0].entryName, std::string(maxEntryName + 1, 'a'));
  EXPECT_EQ(list.value[0].phoneBook, std::string(maxPath, 'd'));
  EXPECT_EQ(calls.status(nullptr).value.deviceName, std::string(maxDeviceName + 1, 'c'));
}

TEST(RasCallsTest, TheStatusIsAskedWithBothSizes) {
  for (const Dword size : statusSizes) {
    const RasCalls calls(systemWith([&](RasApi& api) {
      api.getConnectStatus = [&](Handle, ConnectionStatus* out) -> Dword {
        if (out->size != size) return code::invalidSize;
        out->state = state::authenticate;
        out->error = 691;
        return code::success;
      };
    }));
    const auto status = calls.status(nullptr);
    EXPECT_TRUE(status.ok());
    EXPECT_EQ(status.value.state, state::authenticate);
    EXPECT_EQ(status.value.error, 691u);
  }
}

TEST(RasCallsTest, WhatTheSystemDoesNotHaveIsAnAnswer) {
  const RasCalls calls(RasSystem{});
  EXPECT_EQ(calls.connections().code, code::procedureNotFound);
  EXPECT_EQ(calls.status(nullptr).code, code::procedureNotFound);
  EXPECT_EQ(calls.linkHandle(nullptr, 1).code, code::procedureNotFound);
  EXPECT_EQ(calls.statistics(nullptr).code, code::procedureNotFound);
  EXPECT_EQ(calls.linkStatistics(nullptr, 1).code, code::procedureNotFound);
  EXPECT_TRUE(calls.addresses(nullptr).empty());
  EXPECT_EQ(calls.hangUp(nullptr), code::procedureNotFound);
}

TEST(RasCallsTest, AddressesComeFromTheNewerQueryOrElseFromTheOlder) {
  const auto older = [](Handle, Dword projection, void* info, Dword*) -> Dword {
    EXPECT_EQ(projection, projectionPppIp);
    setField(static_cast<PppIp*>(info)->address, u"10.0.0.7");
    return code::success;
  };
  const auto newer = [](Handle, void* info, Dword*) -> Dword {
    EXPECT_EQ(static_cast<ProjectionInfoHead*>(info)->version, projectionVersion);
    *static_cast<ProjectionInfoHead*>(info) = {projectionVersion, 2, 0, {10, 0, 0, 8}, {}};
    return code::success;
  };
  const auto unknown = [](Handle, void*, Dword*) -> Dword { return code::invalidParameter; };
  const auto addresses = [](RasApi api) { return RasCalls(RasSystem{std::move(api)}).addresses(nullptr); };
  RasApi api;
  api.getProjectionInfo = older;
  EXPECT_EQ(addresses(api), std::vector<std::string>{"10.0.0.7"});
  api.getProjectionInfoEx = unknown;
  EXPECT_EQ(addresses(api), std::vector<std::string>{"10.0.0.7"});
  api.getProjectionInfoEx = newer;
  EXPECT_EQ(addresses(api), std::vector<std::string>{"10.0.0.8"});
}

}  // namespace
}  // namespace onhook::ras
