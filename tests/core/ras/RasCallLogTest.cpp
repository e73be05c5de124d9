#include "core/providers/ras/RasCallLog.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <mutex>
#include <string>
#include <thread>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/providers/ras/RasText.h"
#include "tests/core/VirtualRuntime.h"

namespace onhook::ras {
namespace {

using namespace std::chrono_literals;

Handle handleOf(std::uintptr_t value) {
  return reinterpret_cast<Handle>(value);
}

struct RasCallLogTest : testing::Test {
  ~RasCallLogTest() override { runtime->shutDown(); }

  RasApi logged(RasApi api) {
    return loggedRasApi(std::move(api), runtime, [this](const RasCall& call) { told.push_back(call); });
  }

  /// Calls one function of the table, made to answer `result` after 3 ms, and checks that it got those very
  /// arguments, that its result came back, and what was told of it.
  template <typename Result, typename... Arguments>
  void check(std::function<Result(Arguments...)> RasApi::*member, const std::string& name,
             const std::string& subject, std::type_identity_t<Arguments>... arguments) {
    const auto result = static_cast<Result>(600 + told.size());
    std::vector<std::tuple<Arguments...>> got;
    RasApi api;
    api.*member = [&](Arguments... given) {
      got.emplace_back(given...);
      runtime->sleep(3ms);
      return result;
    };
    told.clear();
    EXPECT_EQ((logged(api).*member)(arguments...), result) << name;
    ASSERT_EQ(got.size(), 1u) << name;
    EXPECT_EQ(got[0], std::tuple<Arguments...>(arguments...)) << name;
    ASSERT_EQ(told.size(), 1u) << name;
    EXPECT_EQ(told[0].function, name);
    EXPECT_EQ(told[0].subject, subject) << name;
    EXPECT_EQ(told[0].result, static_cast<Dword>(result)) << name;
    EXPECT_EQ(told[0].took, 3ms) << name;
  }

  std::shared_ptr<VirtualRuntime> runtime = std::make_shared<VirtualRuntime>();
  std::vector<RasCall> told;
};

TEST_F(RasCallLogTest, CallsAboutConnections) {
  Connection connection{};
  ConnectionStatus status{};
  Statistics statistics{};
  Handle link = nullptr;
  Dword bytes = 1, count = 2;
  int event = 0;
  const Handle office = handleOf(0x50000);
  check(&RasApi::enumConnections, "RasEnumConnections", "", &connection, &bytes, &count);
  check(&RasApi::hangUp, "RasHangUp", "handle 0x50000", office);
  check(&RasApi::getConnectStatus, "RasGetConnectStatus", "handle 0x50000", office, &status);
  check(&RasApi::getSubEntryHandle, "RasGetSubEntryHandle", "link 2 of handle 0x50000", office, 2u, &link);
  check(&RasApi::connectionNotification, "RasConnectionNotification", "handle 0x50000", office, &event, 2u);
  check(&RasApi::connectionNotification, "RasConnectionNotification", "all connections", allConnections(),
        &event, 2u);
  check(&RasApi::getConnectionStatistics, "RasGetConnectionStatistics", "handle 0x50000", office,
        &statistics);
  check(&RasApi::getLinkStatistics, "RasGetLinkStatistics", "link 12 of handle 0x50000", office, 12u,
        &statistics);
  check(&RasApi::getProjectionInfo, "RasGetProjectionInfo", "handle 0x50000", office, 0x8021u, &status,
        &bytes);
  check(&RasApi::getProjectionInfoEx, "RasGetProjectionInfoEx", "handle 0x50000", office, &status, &bytes);
}

TEST_F(RasCallLogTest, CallsAboutEntriesAndTexts) {
  EntryName name{};
  Entry entry{};
  SubEntry subEntry{};
  std::uint8_t device = 0;
  Dword bytes = 1, count = 2, deviceBytes = 3;
  Wide text[8] = {};
  const Wide* const book = u"C:\\private\\rasphone.pbk";
  const Wide* const office = u"B\u00FCro";
  check(&RasApi::getErrorString, "RasGetErrorString", "code 633", 633u, text, 8u);
  check(&RasApi::enumEntries, "RasEnumEntries", "", nullptr, book, &name, &bytes, &count);
  check(&RasApi::getEntryProperties, "RasGetEntryProperties", "entry B\xC3\xBCro", book, office, &entry,
        &bytes, &device, &deviceBytes);
  check(&RasApi::getSubEntryProperties, "RasGetSubEntryProperties", "link 3 of entry B\xC3\xBCro", book,
        office, 3u, &subEntry, &bytes, &device, &deviceBytes);
}

TEST_F(RasCallLogTest, CallsThatDial) {
  DialParams params{};
  Bool hasPassword = 0;
  Handle made = handleOf(0x60000);
  DialDialog dialog{};
  const auto notifier = static_cast<DialNotifier>(
      [](Pointer, Dword, Handle, std::uint32_t, Dword, Dword, Dword) -> Dword { return 1; });
  check(&RasApi::getEntryDialParams, "RasGetEntryDialParams", "", u"book", &params, &hasPassword);
  check(&RasApi::dial, "RasDial", "handle 0x60000", nullptr, u"book", &params, dialNotifierType, notifier,
        &made);
  check(&RasApi::dialDialog, "RasDialDlg", "entry office", u"book", u"office", u"5550100", &dialog);
}

TEST_F(RasCallLogTest, DialingIsToldWithTheHandleThatItGave) {
  RasApi api;
  api.dial = [](void*, const Wide*, DialParams*, Dword, DialNotifier, Handle* made) {
    *made = handleOf(0x70000);
    return code::success;
  };
  Handle made = nullptr;
  logged(api).dial(nullptr, nullptr, nullptr, 0, nullptr, &made);
  ASSERT_EQ(told.size(), 1u);
  EXPECT_EQ(told[0].subject, "handle 0x70000");
  api.dial = [](void*, const Wide*, DialParams*, Dword, DialNotifier, Handle*) { return Dword{623}; };
  made = nullptr;
  logged(api).dial(nullptr, nullptr, nullptr, 0, nullptr, &made);
  logged(api).dial(nullptr, nullptr, nullptr, 0, nullptr, nullptr);
  EXPECT_EQ(told[1].subject, "");
  EXPECT_EQ(told[2].subject, "");
}

TEST_F(RasCallLogTest, WhatIsMissingStaysMissing) {
  const RasApi api = logged({});
  EXPECT_FALSE(api.enumConnections || api.hangUp || api.getConnectStatus || api.getSubEntryHandle);
  EXPECT_FALSE(api.connectionNotification || api.getErrorString || api.getConnectionStatistics);
  EXPECT_FALSE(api.getLinkStatistics || api.getProjectionInfo || api.getProjectionInfoEx);
  EXPECT_FALSE(api.enumEntries || api.getEntryProperties || api.getSubEntryProperties);
  EXPECT_FALSE(api.getEntryDialParams || api.dial || api.dialDialog);
}

TEST_F(RasCallLogTest, NoSecretIsTold) {
  DialParams params{};
  setField(params.entryName, u"secret-entry");
  setField(params.phoneNumber, u"secret-number");
  setField(params.callbackNumber, u"secret-callback");
  setField(params.userName, u"secret-user");
  setField(params.password, u"secret-password");
  setField(params.domain, u"secret-domain");
  Bool hasPassword = 1;
  Handle made = handleOf(0x70000);
  DialDialog dialog{};
  Dword bytes = 0;
  RasApi api;
  api.dial = [](auto...) { return Dword{691}; };
  api.getEntryDialParams = [](auto...) { return Dword{0}; };
  api.dialDialog = [](auto...) { return Bool{0}; };
  api.getEntryProperties = [](auto...) { return Dword{0}; };
  api.getSubEntryProperties = [](auto...) { return Dword{0}; };
  api = logged(api);
  api.dial(nullptr, u"secret-book", &params, dialNotifierType, nullptr, &made);
  api.getEntryDialParams(u"secret-book", &params, &hasPassword);
  api.dialDialog(u"secret-book", u".secret-number", u"secret-number", &dialog);
  api.dialDialog(u"secret-book", nullptr, u"secret-number", &dialog);
  api.getEntryProperties(u"secret-book", u".secret-number", nullptr, &bytes, nullptr, nullptr);
  api.getSubEntryProperties(u"secret-book", u".secret-number", 1, nullptr, &bytes, nullptr, nullptr);
  ASSERT_EQ(told.size(), 6u);
  for (const RasCall& call : told)
    EXPECT_EQ(oneLine(call).find("secret"), std::string::npos) << oneLine(call);
}

TEST_F(RasCallLogTest, AnEntryWithoutItsEndIsReadNoFurtherThanANameCanBeLong) {
  std::vector<Wide> endless(maxEntryName, u'x');
  RasApi api;
  api.getEntryProperties = [](auto...) { return Dword{0}; };
  logged(api).getEntryProperties(nullptr, endless.data(), nullptr, nullptr, nullptr, nullptr);
  ASSERT_EQ(told.size(), 1u);
  EXPECT_EQ(told[0].subject, "entry " + std::string(maxEntryName, 'x'));
}

TEST_F(RasCallLogTest, TheLineSaysItAll) {
  EXPECT_EQ(oneLine({"RasHangUp", "handle 0x50000", 0, 12'340us}),
            "RasHangUp(handle 0x50000) = 0 after 12.3 ms");
  EXPECT_EQ(oneLine({"RasEnumConnections", "", 603, 2s}), "RasEnumConnections() = 603 after 2000.0 ms");
}

TEST(RasCallLogOnManyThreads, EveryCallIsTold) {
  const auto runtime = std::make_shared<VirtualRuntime>();
  std::mutex mutex;
  std::vector<RasCall> told;
  RasApi api;
  api.hangUp = [](Handle) { return code::success; };
  const RasApi logged = loggedRasApi(api, runtime, [&](const RasCall& call) {
    const std::lock_guard lock(mutex);
    told.push_back(call);
  });
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      for (std::uintptr_t n = 0; n < 100; ++n) logged.hangUp(handleOf(n));
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(told.size(), 400u);
  runtime->shutDown();
}

}  // namespace
}  // namespace onhook::ras
