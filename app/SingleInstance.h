#pragma once

#include <QLockFile>
#include <QObject>
#include <chrono>

#include "app/DesktopSession.h"
#include "app/InstanceLine.h"

namespace onhook {

/// One window for each person and session: a later start has the first one show its window, and ends. Belongs
/// to the UI thread.
///
/// A lock decides who is the first, so that two starts at once cannot both be; the one that holds it listens.
/// What a killed program has left of either is no obstacle.
class SingleInstance : public QObject {
  Q_OBJECT

 public:
  enum class Role {
    first,    ///< or there is no place to find out in: the window opens
    another,  ///< one runs already, and has been told
    unheard   ///< one runs already, but does not answer: better two windows than none
  };

  /// How long the first one may take to answer. It may just be starting.
  static constexpr std::chrono::seconds patience{5};

  explicit SingleInstance(const DesktopSession::Place& place, QObject* parent = nullptr);

  /// Finds out which one this is. `show`: the first one, if that is another, shall show its window. May block
  /// for `longest`: call it before there is a window.
  Role claim(bool show, std::chrono::milliseconds longest = patience);

 signals:
  /// A later start wants to see the window.
  void showRequested();

 private:
  void listen();

  const DesktopSession::Place place_;
  QLockFile lock_;
  InstanceLine line_;
};

}  // namespace onhook
