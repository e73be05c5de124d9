#pragma once

#include <QSplitter>

class QAction;

namespace onhook {

class DetailsPane;
class Settings;

/// The lists, and the details beside them when they are wanted.
class DetailsSplitter : public QSplitter {
  Q_OBJECT

 public:
  /// `shown` is checkable and says whether the details are there. It outlives this; the pane becomes its own.
  DetailsSplitter(QAction* shown, DetailsPane* pane, QWidget* parent = nullptr);

  /// One more list below the others, with its share of the room.
  void addList(QWidget* list, int share);
  /// Where the choice is kept. It outlives this.
  void setSettings(Settings& settings);

 private:
  void showDetails(bool shown);
  void makeRoom();

  QAction* const shown_;
  DetailsPane* const pane_;
  QWidget* const lists_;
};

}  // namespace onhook
