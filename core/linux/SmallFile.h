#pragma once

#include <sys/stat.h>

#include <optional>
#include <string>

namespace onhook {

/// Reads the whole of a small regular file, whatever somebody may have put in its place: a FIFO or a device
/// does not block it, a symbolic link is not followed, and one larger than `limit` bytes is not read.
/// `folder`: a descriptor of its folder, or AT_FDCWD. `status`: the file's, where wanted. None when it cannot
/// be read; errno says why (EFBIG: too large, EINVAL: no regular file).
std::optional<std::string> readSmallFile(int folder, const std::string& name, std::size_t limit,
                                         struct stat* status = nullptr);

}  // namespace onhook
