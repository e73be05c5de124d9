#pragma once

#include <QString>
#include <cstdint>

namespace onhook {

/// Keeps the session from ending while something must not be cut off, and tells the system why, for people to
/// read. They can end the session all the same. Belongs to the thread that made the window. Only Windows has
/// such a thing; elsewhere it does nothing.
class ShutdownBlock {
 public:
  /// The system lets a program say so.
  static bool isPossible();

  /// `window`: the program's top-level window, a WId of Qt's, which outlives this.
  explicit ShutdownBlock(std::uintptr_t window) : window_(window) {}
  /// Ends it.
  ~ShutdownBlock() { set({}); }
  ShutdownBlock(const ShutdownBlock&) = delete;
  ShutdownBlock& operator=(const ShutdownBlock&) = delete;

  /// From now on for this reason, short and clear; empty: no more.
  void set(const QString& reason);
  const QString& reason() const { return reason_; }

 private:
  void tellSystem() const;

  const std::uintptr_t window_;
  QString reason_;
};

}  // namespace onhook
