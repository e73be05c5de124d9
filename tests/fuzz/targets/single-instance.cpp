// The words that a later start says to the first one, over its socket.
#include <QCoreApplication>
#include <QLocalSocket>
#include <QThread>
#include <cstdlib>
#include <memory>

#include "app/Logging.h"
#include "app/SingleInstance.h"
#include "tests/fuzz/Input.h"
#include "tests/fuzz/QtStart.h"
#include "tests/fuzz/ScratchFolder.h"

namespace onhook {
Q_LOGGING_CATEGORY(logApp, "onhook.app", QtFatalMsg)
}  // namespace onhook

namespace {

using namespace onhook;

/// The first one of them.
class First {
 public:
  First() : instance_({server(), server() + QStringLiteral(".lock")}) {
    if (instance_.claim(true) != SingleInstance::Role::first) std::abort();
    QObject::connect(&instance_, &SingleInstance::showRequested, &instance_, [this] { ++shown_; });
    // A real one first, on a thread as if it were a process.
    bool ended = false;
    const std::unique_ptr<QThread> later(QThread::create([this] {
      SingleInstance another({server(), server() + QStringLiteral(".lock")});
      if (another.claim(true) != SingleInstance::Role::another) std::abort();
    }));
    QObject::connect(later.get(), &QThread::finished, &instance_, [&ended] { ended = true; });
    later->start();
    while (!ended) QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    later->wait();
  }
  QString server() const { return QString::fromStdString(folder_.path()) + QStringLiteral("/onhook"); }
  int shown() const { return shown_; }

 private:
  const fuzz::ScratchFolder folder_;
  SingleInstance instance_;
  int shown_ = 0;
};

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  fuzz::startQt();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static First first;
  const int before = first.shown();
  fuzz::Input input(data, size);
  QLocalSocket socket;
  socket.connectToServer(first.server());
  // In pieces, as a slow one would say it.
  std::string said;
  while (!input.isEmpty() && socket.state() == QLocalSocket::ConnectedState) {
    const std::string piece = input.part();
    said += piece;
    socket.write(piece.data(), static_cast<qint64>(piece.size()));
    socket.flush();
    QCoreApplication::processEvents();
  }
  // Nobody is left waiting: what is no word gets no answer, and what is too long for one is cut off.
  socket.disconnectFromServer();
  for (int events = 0; events < 3; ++events) {
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  const bool meant = said.starts_with("show\n");
  if (first.shown() > before && !meant) std::abort();
  return 0;
}
