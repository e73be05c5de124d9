#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QWidget>
#include <vector>

namespace onhook {

/// Keeps for the next time how windows stood and what was made of their columns: size and place (not on
/// Wayland, where a program does not know its place), columns with their widths, order and sort, splitters.
/// All that has an object name is kept under it, so a new list or splitter needs nothing more. UI thread.
class WindowMemory : public QObject {
  Q_OBJECT

 public:
  /// `file` need not be there yet; empty: nothing is kept.
  explicit WindowMemory(QString file, QObject* parent = nullptr);
  /// Keeps what is so now.
  ~WindowMemory() override;

  /// Puts the window and its parts as they stood, and keeps it from now on: a moment after it was moved or
  /// resized, when it is hidden, at the end. Call it before the window is shown. What is not known, or does
  /// not fit any more, stays as it is; a window that stood on a screen that is gone is put on one that there
  /// is.
  void remember(QWidget& window);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void restore(QWidget& window) const;
  void save() const;

  const QString file_;
  std::vector<QPointer<QWidget>> windows_;
  QTimer soon_;
};

}  // namespace onhook
