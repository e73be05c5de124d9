#include "core/providers/ras/RasLibrary.h"

#include <gtest/gtest.h>
#include <windows.h>

#include <cwctype>
#include <string>
#include <vector>

#include "core/providers/ras/RasCalls.h"
#include "core/providers/ras/RasErrors.h"

namespace onhook::ras {
namespace {

std::wstring lowerCase(std::wstring text) {
  for (wchar_t& c : text) c = static_cast<wchar_t>(std::towlower(c));
  return text;
}

std::wstring fileOf(const wchar_t* module) {
  wchar_t path[MAX_PATH] = {};
  GetModuleFileNameW(GetModuleHandleW(module), path, MAX_PATH);
  return lowerCase(path);
}

std::wstring systemFolder() {
  wchar_t path[MAX_PATH] = {};
  GetSystemDirectoryW(path, MAX_PATH);
  return lowerCase(path) + L'\\';
}

TEST(RasLibraryTest, BothComeFromTheSystemFolder) {
  ASSERT_EQ(loadRas().loadError, code::success);
  EXPECT_EQ(fileOf(L"rasapi32.dll"), systemFolder() + L"rasapi32.dll");
  EXPECT_EQ(fileOf(L"rasdlg.dll"), systemFolder() + L"rasdlg.dll");
}

TEST(RasLibraryTest, ItIsTheSystemsOwnAndNoStandIn) {
  ASSERT_EQ(loadRas().loadError, code::success);
  EXPECT_FALSE(GetProcAddress(GetModuleHandleW(L"rasapi32.dll"), "OnhookStandInVersion"));
}

TEST(RasLibraryTest, EveryFunctionThatItHasIsFound) {
  const RasSystem system = loadRas();
  const auto has = [](const wchar_t* module, const char* name) {
    return GetProcAddress(GetModuleHandleW(module), name) != nullptr;
  };
  const auto hasRas = [&](const char* name) { return has(L"rasapi32.dll", name); };
  const RasApi& api = system.api;
  EXPECT_EQ(bool(api.getProjectionInfoEx), hasRas("RasGetProjectionInfoEx"));
  EXPECT_EQ(bool(api.dialDialog), has(L"rasdlg.dll", "RasDialDlgW"));
  // These every Windows has, and Wine too.
  EXPECT_TRUE(api.enumConnections && api.hangUp && api.getConnectStatus && api.getSubEntryHandle);
  EXPECT_TRUE(api.connectionNotification && api.getErrorString && api.getConnectionStatistics);
  EXPECT_TRUE(api.getLinkStatistics && api.getProjectionInfo && api.enumEntries && api.getEntryProperties);
  EXPECT_TRUE(api.getSubEntryProperties && api.getEntryDialParams && api.dial);
}

TEST(RasLibraryTest, WhatThisSystemListsIsRead) {
  const RasSystem system = loadRas();
  std::vector<Connection> connections(64);
  connections[0].size = connectionSizes[0];
  Dword bytes = static_cast<Dword>(connections.size() * sizeof(Connection)), count = 0;
  EXPECT_EQ(system.api.enumConnections(connections.data(), &bytes, &count), code::success);
  EXPECT_LE(count, connections.size());
}

TEST(RasLibraryTest, ErrorsHaveTexts) {
  const RasSystem system = loadRas();
  for (const Dword code :
       {code::cannotFindPhoneBookEntry, code::accessDenied, Dword{999}, Dword{0x2FFFFFFF}}) {
    EXPECT_FALSE(makeError(system, code).text.empty()) << code;
  }
}

}  // namespace
}  // namespace onhook::ras
