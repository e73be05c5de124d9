#pragma once

#include <filesystem>
#include <string>

#include "tests/system/lab/Files.h"

namespace onhook::lab {

/// A file of the lab that is another one, or is there at all, as long as this lives.
class ReplacedFile {
 public:
  /// With these contents and rights; throws when it cannot be written.
  ReplacedFile(std::filesystem::path path, const std::string& text, std::filesystem::perms rights)
      : path_(std::move(path)), kept_(path_.string() + ".kept") {
    std::filesystem::remove(kept_);
    if (std::filesystem::exists(path_)) std::filesystem::rename(path_, kept_);
    writeFile(path_, text, rights);
  }
  ReplacedFile(const ReplacedFile&) = delete;
  ReplacedFile& operator=(const ReplacedFile&) = delete;
  ~ReplacedFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
    if (std::filesystem::exists(kept_, ignored)) std::filesystem::rename(kept_, path_, ignored);
  }

 private:
  const std::filesystem::path path_, kept_;
};

}  // namespace onhook::lab
