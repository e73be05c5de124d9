#include "app/linux/Programs.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "app/Installed.h"
#include "app/StandardStream.h"

namespace onhook {

namespace {

namespace fs = std::filesystem;

/// Of the program that runs; empty where /proc does not tell.
fs::path ownPath() {
  std::error_code none;
  return fs::read_symlink("/proc/self/exe", none);
}

}  // namespace

bool isInstalled() {
  const fs::path own = ownPath();
  return own == installedProgram || own == installedWindow;
}

std::string pathOf(Program program) {
  const bool isWindow = program == Program::window;
  const fs::path folder = ownPath().parent_path();
  fs::path path = folder / (isWindow ? "onhook-window" : "onhook");
  std::error_code none;
  if (!fs::exists(path, none))
    path = (folder / (isWindow ? windowFromProgram : programFromWindow)).lexically_normal();
  return path.string();
}

ExitCode becomeProgram(Program program, char** argv) {
  const std::string path = pathOf(program);
  ::execv(path.c_str(), argv);
  StandardStream::errors().write("onhook: " + path + ": " + std::strerror(errno) + '\n');
  return ExitCode::failed;
}

}  // namespace onhook
