#pragma once

#include <QMenu>
#include <vector>

#include "ui/session/Settings.h"

class QActionGroup;

namespace onhook {

/// "When Onhook Ends": what becomes of the connections then, a radio choice for each end there is. Belongs to
/// the UI thread.
class EndMenu : public QMenu {
  Q_OBJECT

 public:
  /// `settings` outlives it. `occasions`: those that this system tells of. `offersDialed`: it is known which
  /// connections Onhook has dialed.
  EndMenu(Settings& settings, const std::vector<Occasion>& occasions, bool offersDialed,
          QWidget* parent = nullptr);

 private:
  void addOccasion(Occasion occasion);
  void renew();

  struct Group {
    Occasion occasion;
    QActionGroup* actions;
  };

  Settings& settings_;
  const bool offersDialed_;
  std::vector<Group> groups_;
};

}  // namespace onhook
