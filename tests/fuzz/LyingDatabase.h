#pragma once

#include "tests/fuzz/Input.h"

namespace onhook::fuzz {

/// As long as it lives, Qt's driver for SQLite is one that says whatever the input has: each time that a
/// database is opened, or a statement prepared or executed, whether that works or which of SQLite's codes it
/// gets; then how many rows there are, and what stands in them, of the types that Qt's own driver has. One at
/// a time; no database outlives it.
class LyingDatabase {
 public:
  explicit LyingDatabase(Input& input);
  ~LyingDatabase();
  LyingDatabase(const LyingDatabase&) = delete;
  LyingDatabase& operator=(const LyingDatabase&) = delete;
};

}  // namespace onhook::fuzz
