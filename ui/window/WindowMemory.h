#pragma once

#include <QString>

class QHeaderView;
class QWidget;

namespace onhook {

/// Keeps for the next time how a window stood and what was made of its columns: size and place (not on
/// Wayland, where a program does not know its place), columns with their widths, order and sort, splitters.
/// All that has an object name is kept under it, so a new list or splitter needs nothing more. UI thread.
class WindowMemory {
 public:
  /// `file` need not be there yet. Empty: nothing is kept.
  explicit WindowMemory(QString file) : file_(std::move(file)) {}

  /// Puts the window and its parts as they stood; what is not known, or does not fit any more, stays as it
  /// is. A window that stood on a screen that is gone is put on one that there is.
  void restore(QWidget& window) const;
  /// Keeps it. Where that cannot be written it is forgotten.
  void save(const QWidget& window) const;

 private:
  QString file_;
};

}  // namespace onhook
