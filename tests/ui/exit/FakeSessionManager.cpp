#include "tests/ui/exit/FakeSessionManager.h"

#include <QSocketNotifier>
#include <cstdlib>
#include <map>

// Last: their macros are anybody's words.
#include <X11/ICE/ICElib.h>
#include <X11/ICE/ICEutil.h>
#include <X11/SM/SMlib.h>

namespace onhook::test {

/// libSM calls plain functions, which find this by what they were given.
class FakeSessionManager::Server {
 public:
  Server() {
    char error[256] = "";
    // Its own handler ends the process when a program has gone.
    IceSetIOErrorHandler([](IceConn) {});
    // libSM can be told once in a process.
    static const bool told =
        SmsInitialize("fake", "1", &Server::addClient, nullptr, &Server::admitHost, sizeof error, error) != 0;
    current_ = this;
    if (!told || !IceListenForConnections(&listenerCount_, &listeners_, sizeof error, error)) return;
    char* const ids = IceComposeNetworkIdList(listenerCount_, listeners_);
    address_ = QString::fromLocal8Bit(ids);
    std::free(ids);
    for (int i = 0; i < listenerCount_; ++i) {
      IceListenObj listener = listeners_[i];
      // Whoever comes is the test's own program.
      IceSetHostBasedAuthProc(listener, &Server::admitHost);
      auto notifier =
          std::make_unique<QSocketNotifier>(IceGetListenConnectionNumber(listener), QSocketNotifier::Read);
      QObject::connect(notifier.get(), &QSocketNotifier::activated, [this, listener] { accept(listener); });
      notifiers_.push_back(std::move(notifier));
    }
  }

  ~Server() {
    notifiers_.clear();
    connections_.clear();
    if (listenerCount_ > 0) IceFreeListenObjs(listenerCount_, listeners_);
    current_ = nullptr;
  }

  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  void save(int type, bool shutdown) {
    saved_ = false;
    SmsSaveYourself(client_, type, shutdown, SmInteractStyleAny, False);
    flush();
  }
  void flush() { IceFlush(SmsGetIceConnection(client_)); }

  QString address_;
  SmsConn client_ = nullptr;
  bool registered_ = false;
  bool saved_ = false;
  bool left_ = false;

 private:
  static Bool admitHost(char*) { return True; }

  void accept(IceListenObj listener) {
    IceAcceptStatus status = IceAcceptFailure;
    IceConn connection = IceAcceptConnection(listener, &status);
    if (connection == nullptr) return;
    auto notifier = std::make_unique<QSocketNotifier>(IceConnectionNumber(connection), QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated,
                     [this, connection] { process(connection); });
    connections_[connection] = std::move(notifier);
  }

  void process(IceConn connection) {
    const IceProcessMessagesStatus status = IceProcessMessages(connection, nullptr, nullptr);
    if (status == IceProcessMessagesSuccess) return;
    left_ = true;
    // It is this one's signal that is being handled.
    connections_[connection]->setEnabled(false);
    connections_[connection].release()->deleteLater();
    connections_.erase(connection);
    if (status == IceProcessMessagesIOError) IceCloseConnection(connection);
  }

  static Status addClient(SmsConn client, SmPointer, unsigned long* mask, SmsCallbacks* callbacks, char**) {
    Server* const self = current_;
    if (self == nullptr) return 0;
    self->client_ = client;
    *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask |
            SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask | SmsSaveYourselfDoneProcMask |
            SmsCloseConnectionProcMask | SmsSetPropertiesProcMask | SmsDeletePropertiesProcMask |
            SmsGetPropertiesProcMask;
    callbacks->register_client.callback = [](SmsConn one, SmPointer, char* previous) -> Status {
      std::free(previous);
      char* const id = SmsGenerateClientID(one);
      SmsRegisterClientReply(one, id);
      std::free(id);
      // "After sending the RegisterClientReply, the session manager will send a SaveYourself".
      SmsSaveYourself(one, SmSaveLocal, False, SmInteractStyleNone, False);
      return 1;
    };
    callbacks->save_yourself_done.callback = [](SmsConn one, SmPointer, Bool) {
      current_->saved_ = true;
      if (std::exchange(current_->registered_, true) == false) SmsSaveComplete(one);
    };
    callbacks->save_yourself_phase2_request.callback = [](SmsConn one, SmPointer) {
      SmsSaveYourselfPhase2(one);
    };
    callbacks->close_connection.callback = [](SmsConn, SmPointer, int count, char** reasons) {
      SmFreeReasons(count, reasons);
      current_->left_ = true;
    };
    callbacks->interact_request.callback = [](SmsConn one, SmPointer, int) { SmsInteract(one); };
    callbacks->interact_done.callback = [](SmsConn, SmPointer, Bool) {};
    callbacks->save_yourself_request.callback = [](SmsConn, SmPointer, int, Bool, int, Bool, Bool) {};
    callbacks->set_properties.callback = [](SmsConn, SmPointer, int count, SmProp** properties) {
      for (int i = 0; i < count; ++i) SmFreeProperty(properties[i]);
      std::free(properties);
    };
    callbacks->delete_properties.callback = [](SmsConn, SmPointer, int count, char** names) {
      for (int i = 0; i < count; ++i) std::free(names[i]);
      std::free(names);
    };
    callbacks->get_properties.callback = [](SmsConn one, SmPointer) { SmsReturnProperties(one, 0, nullptr); };
    return 1;
  }

  static inline Server* current_ = nullptr;
  int listenerCount_ = 0;
  IceListenObj* listeners_ = nullptr;
  std::vector<std::unique_ptr<QSocketNotifier>> notifiers_;
  std::map<IceConn, std::unique_ptr<QSocketNotifier>> connections_;
};

FakeSessionManager::FakeSessionManager() : server_(std::make_unique<Server>()) {}

FakeSessionManager::~FakeSessionManager() = default;

QString FakeSessionManager::address() const {
  return server_->address_;
}

bool FakeSessionManager::hasClient() const {
  return server_->registered_;
}

bool FakeSessionManager::hasSaved() const {
  return server_->saved_;
}

bool FakeSessionManager::clientHasLeft() const {
  return server_->left_;
}

void FakeSessionManager::endSession() {
  server_->save(SmSaveBoth, true);
}

void FakeSessionManager::checkpoint() {
  server_->save(SmSaveBoth, false);
}

void FakeSessionManager::die() {
  SmsDie(server_->client_);
  server_->flush();
}

}  // namespace onhook::test
