#include <gtest/gtest.h>
#include <windows.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "core/providers/ras/RasCalls.h"
#include "core/providers/ras/RasLibrary.h"

// What a whole program finds in the stand-in's DLL: the script of the file that its environment names. A
// program of its own, for the script is read once in a process.
namespace onhook::ras {
namespace {

TEST(StandInScriptOfProgramTest, IsReadFromAFileAndWhatHappensIsWrittenBesideIt) {
  const auto folder = std::filesystem::temp_directory_path();
  const auto name = "onhook-stand-in-" + std::to_string(GetCurrentProcessId()) + ".txt";
  const std::filesystem::path script = folder / name, log = folder / (name + ".log");
  std::ofstream(script) << "# one connection\n[entry]\nname = office\nhangUp.takes = 0\n";
  ASSERT_TRUE(SetEnvironmentVariableW(L"ONHOOK_RAS_STAND_IN", script.c_str()));

  const RasCalls calls(loadRas());
  const auto list = calls.connections();
  ASSERT_EQ(list.code, code::success);
  ASSERT_EQ(list.value.size(), 1u);
  EXPECT_EQ(list.value[0].entryName, "office");
  EXPECT_EQ(calls.hangUp(list.value[0].handle), code::success);
  while (calls.status(list.value[0].handle).code != code::invalidHandle) Sleep(10);

  std::ifstream written(log);
  const std::string text{std::istreambuf_iterator<char>(written), std::istreambuf_iterator<char>()};
  EXPECT_EQ(text, "up office\nhang-up office\nended office\n");
  written.close();
  std::filesystem::remove(script);
  std::filesystem::remove(log);
}

}  // namespace
}  // namespace onhook::ras
