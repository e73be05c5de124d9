#pragma once

#include <gmock/gmock.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace onhook {

/// A folder that looks like /proc.
class FakeProc : public testing::Test {
 protected:
  FakeProc() : root_(testing::TempDir() + "proc-" + std::to_string(::getpid())) {
    std::filesystem::create_directories(root_);
  }
  ~FakeProc() override { std::filesystem::remove_all(root_); }

  void run(int pid, int parent, const std::string& name, const std::vector<std::string>& arguments,
           char state = 'S', int start = 500) {
    const std::string folder = root_ + '/' + std::to_string(pid);
    std::filesystem::create_directories(folder);
    std::ofstream(folder + "/stat") << pid << " (" << name << ") " << state << ' ' << parent
                                    << " 1 1 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 " << start << " 99 88\n";
    std::ofstream commandLine(folder + "/cmdline", std::ios::binary);
    for (const std::string& argument : arguments) commandLine << argument << '\0';
  }
  const std::string root_;
};

}  // namespace onhook
