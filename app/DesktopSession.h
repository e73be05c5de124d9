#pragma once

#include <QString>

namespace onhook {

/// The session of the person who runs the program.
class DesktopSession {
 public:
  /// What the one instance of a session goes by.
  struct Place {
    QString server;    ///< for InstanceLine
    QString lockFile;  ///< held by the one; empty: there is no place for it
  };

  /// Nobody else's, and of this session: who is signed in twice has two windows. Needs a QCoreApplication.
  static Place instancePlace();

  /// The program that is told next may bring its window to the front. Windows lets only the one do so that
  /// the person has just started; elsewhere it does nothing.
  static void letAnotherComeForward();
};

}  // namespace onhook
