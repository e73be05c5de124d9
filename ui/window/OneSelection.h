#pragma once

#include <QObject>

class QAbstractItemView;

namespace onhook {

/// Of two lists only one has a selection at a time, so that nobody acts on what they no longer look at: what
/// is selected in one takes the other's away, and the one that gets the keyboard's focus has one again. UI
/// thread.
class OneSelection : public QObject {
  Q_OBJECT

 public:
  /// Belongs to `first`; both outlive it.
  OneSelection(QAbstractItemView& first, QAbstractItemView& second);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void follow(QAbstractItemView& view, QAbstractItemView& other);
  static void selectCurrent(QAbstractItemView& view);

  QAbstractItemView& first_;
  QAbstractItemView& second_;
};

}  // namespace onhook
