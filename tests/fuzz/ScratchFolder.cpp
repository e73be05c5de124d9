#include "tests/fuzz/ScratchFolder.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace onhook::fuzz {

ScratchFolder::ScratchFolder() {
  const char* const memory = "/dev/shm";
  path_ = ::access(memory, W_OK) == 0 ? memory : std::filesystem::temp_directory_path().string();
  path_ += "/onhook-fuzz-XXXXXX";
  if (::mkdtemp(path_.data()) == nullptr) std::abort();
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string ScratchFolder::write(const std::string& name, std::string_view content) const {
  std::string file = path_ + '/' + name;
  std::ofstream(file, std::ios::binary) << content;
  return file;
}

void ScratchFolder::clear() const {
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(path_, ignored))
    std::filesystem::remove_all(entry.path(), ignored);
}

}  // namespace onhook::fuzz
