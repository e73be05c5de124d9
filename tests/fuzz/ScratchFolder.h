#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace onhook::fuzz {

/// A folder of one's own for files that are read, in memory where the system has that; gone with the process.
class ScratchFolder {
 public:
  ScratchFolder();
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  const std::string& path() const { return path_; }
  /// The path of a file of that name and content.
  std::string write(const std::string& name, std::string_view content) const;
  std::string write(const std::string& name, const std::uint8_t* data, std::size_t size) const {
    return write(name, {reinterpret_cast<const char*>(data), size});
  }
  /// Removes all that is in it.
  void clear() const;

 private:
  std::string path_;
};

}  // namespace onhook::fuzz
