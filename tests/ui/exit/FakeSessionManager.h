#pragma once

#include <QString>
#include <QtGlobal>
#include <memory>

namespace onhook::test {

/// A session manager as the X Session Management Protocol wants it, with the library that real ones use, for
/// one program at a time. It runs in the event loop of the thread that made it.
class FakeSessionManager {
 public:
  FakeSessionManager();
  ~FakeSessionManager();
  FakeSessionManager(const FakeSessionManager&) = delete;
  FakeSessionManager& operator=(const FakeSessionManager&) = delete;

  /// SESSION_MANAGER for the program; empty: it does not listen.
  QString address() const;

  /// A program has registered, and has saved what it has for the first time.
  bool hasClient() const;
  /// The program has answered the last request to save.
  bool hasSaved() const;
  /// The program has closed the connection.
  bool clientHasLeft() const;

  /// Has it save, because the session ends.
  void endSession();
  /// Has it save, and the session goes on.
  void checkpoint();
  /// After endSession(): ends it.
  void die();

 private:
  class Server;
  std::unique_ptr<Server> server_;
};

}  // namespace onhook::test
