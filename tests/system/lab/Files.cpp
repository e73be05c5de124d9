#include "tests/system/lab/Files.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "tests/system/lab/Inside.h"

namespace onhook::lab {

std::string readFile(const std::filesystem::path& path) {
  std::ostringstream text;
  std::ifstream file(path, std::ios::binary);
  if (file.peek() != std::ifstream::traits_type::eof()) text << file.rdbuf();
  return text.str();
}

void writeFile(const std::filesystem::path& path, const std::string& text, std::filesystem::perms rights) {
  requireInside();
  std::filesystem::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << text;
  file.close();
  if (!file) throw std::runtime_error("cannot write " + path.string());
  std::filesystem::permissions(path, rights);
}

}  // namespace onhook::lab
