#pragma once

#include <QObject>

class QWidget;

namespace onhook {

/// Gives back what only a window that is seen needs: the picture of its contents, and what the heap has held
/// ready. Closed into the tray, a window stands unseen for hours. UI thread.
class HiddenMemory : public QObject {
  Q_OBJECT

 public:
  /// `window` outlives it.
  explicit HiddenMemory(QWidget& window);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void giveBack();

  QWidget& window_;
};

}  // namespace onhook
