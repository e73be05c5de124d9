#pragma once

#include <QWidget>

class QAbstractItemModel;
class QToolButton;

namespace onhook {

class Actions;
class EntryActions;
class EntryView;

/// The part of the window that shows what can be connected: a heading that folds it away, its commands, the
/// list. Hidden while there is nothing to be connected.
class EntrySection : public QWidget {
  Q_OBJECT

 public:
  /// `all` are the rows without the filter, `shown` those with it. All outlive the section.
  EntrySection(const QAbstractItemModel* all, QAbstractItemModel* shown, const EntryActions& entryActions,
               const Actions& actions, QWidget* parent = nullptr);

  EntryView& view() { return *view_; }
  /// The list is there to be used: there are entries, and it is not folded away.
  bool isOpen() const;

 signals:
  /// isOpen() may be another.
  void changed();

 private:
  QWidget* makeButton(QAction* action, const QString& name);
  void setFolded(bool folded);
  void renew();

  const QAbstractItemModel* const all_;
  QAbstractItemModel* const shown_;
  QToolButton* const heading_;
  QWidget* const commands_;
  EntryView* const view_;
  bool folded_ = false;
};

}  // namespace onhook
