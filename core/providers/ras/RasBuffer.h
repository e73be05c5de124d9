#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstring>
#include <memory>

#include "core/providers/ras/RasTypes.h"

namespace onhook::ras {

/// Calls `call` with the newest size of a structure, and with older ones where the system answers that it
/// does not know it (632). `known` is which of `sizes` was taken last.
template <std::size_t n, typename Call>
Dword withSize(const Dword (&sizes)[n], std::atomic<std::size_t>& known, const Call& call) {
  Dword result = code::invalidSize;
  for (std::size_t i = std::min(known.load(), n - 1); i < n; ++i) {
    result = call(sizes[i]);
    if (result == code::invalidSize) continue;
    known = i;
    return result;
  }
  known = 0;
  return result;
}

/// Reads a table of structures of `size` bytes into a buffer of our own: asks, and asks again with more room
/// as long as the system says that it is too small (603), for what is listed may grow between two calls.
/// `take` gets each row; what the system claims to have written beyond our buffer is not there.
template <typename Row, typename Ask, typename Take>
Dword readTable(Dword size, const Ask& ask, const Take& take) {
  constexpr std::size_t mostRows = 100'000;
  constexpr int mostTries = 12;
  std::size_t rows = 16;
  for (int i = 0; i < mostTries; ++i) {
    const auto buffer = std::make_unique<std::uint32_t[]>(rows * size / sizeof(std::uint32_t) + 1);
    const auto room = static_cast<Dword>(rows * size);
    Dword bytes = room, count = 0;
    buffer[0] = size;
    const Dword result = ask(reinterpret_cast<Row*>(buffer.get()), &bytes, &count);
    if (result == code::bufferTooSmall && rows < mostRows) {
      rows = std::min(std::max<std::size_t>(rows * 2, bytes / size + 8), mostRows);
      continue;
    }
    if (result != code::success) return result;
    const auto* const first = reinterpret_cast<const char*>(buffer.get());
    for (std::size_t row = 0; row < std::min<std::size_t>(count, rows); ++row) {
      Row raw{};
      std::memcpy(&raw, first + row * size, std::min<std::size_t>(size, sizeof raw));
      take(raw);
    }
    return result;
  }
  return code::bufferTooSmall;
}

}  // namespace onhook::ras
