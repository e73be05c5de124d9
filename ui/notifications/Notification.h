#pragma once

#include <QString>

namespace onhook {

/// What the desktop shall show for some seconds, wherever the person is.
struct Notification {
  enum class Kind { information, warning };

  Kind kind = Kind::information;
  QString title;  ///< what it is about
  QString text;

  bool operator==(const Notification&) const = default;
};

}  // namespace onhook
