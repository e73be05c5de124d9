#pragma once

#include <QWidget>
#include <vector>

#include "ui/session/Settings.h"

class QComboBox;
class QVBoxLayout;

namespace onhook {

/// What becomes of the connections when the program or the session ends, or the machine sleeps. UI thread.
class EndPage : public QWidget {
  Q_OBJECT

 public:
  /// `settings` outlives it. `occasions`: those that this system tells of. `offersDialed`: it is known which
  /// connections Onhook has dialed.
  EndPage(Settings& settings, const std::vector<Occasion>& occasions, bool offersDialed,
          QWidget* parent = nullptr);

 private:
  void addOccasion(QVBoxLayout* column, Occasion occasion);
  void renew();

  struct Box {
    Occasion occasion;
    QComboBox* choices;
  };

  Settings& settings_;
  const bool offersDialed_;
  std::vector<Box> boxes_;
};

}  // namespace onhook
