#pragma once

#include <functional>
#include <future>
#include <system_error>
#include <utility>

namespace onhook {

/// Does it on a thread of its own; the end of what is returned waits for it. Nothing where the system has no
/// thread to give. Any thread.
inline std::future<void> beginThread(std::function<void()> work) {
  try {
    return std::async(std::launch::async, std::move(work));
  } catch (const std::system_error&) {
    return {};
  }
}

}  // namespace onhook
