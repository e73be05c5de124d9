#pragma once

#include <filesystem>
#include <string>

namespace onhook::lab {

/// The whole file; empty when there is none.
std::string readFile(const std::filesystem::path& path);

/// Writes the file anew with these rights; its folders are made. Throws when it cannot.
void writeFile(const std::filesystem::path& path, const std::string& text,
               std::filesystem::perms rights = std::filesystem::perms(0600));

}  // namespace onhook::lab
