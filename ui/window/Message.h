#pragma once

#include <QString>
#include <functional>
#include <vector>

namespace onhook {

/// Something to tell the user, in the window and without a dialog.
struct Message {
  enum class Kind { info, success, problem, question };
  struct Choice {
    QString name;  ///< the button's object name
    QString text;
    std::function<void()> chosen;
    bool safe = false;  ///< leaves all as it is: the keyboard's focus goes there at first, and Esc chooses it
  };

  Kind kind = Kind::info;
  QString key;  ///< what it is about: a newer message about the same takes its place; empty: about nothing in
                ///< particular
  QString text;
  std::vector<Choice> choices;
};

}  // namespace onhook
