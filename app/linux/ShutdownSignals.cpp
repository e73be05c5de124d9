#include "app/ShutdownSignals.h"

#include <pthread.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <QSocketNotifier>
#include <csignal>

namespace onhook {

namespace {

sigset_t shutdownSet() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTERM);
  return set;
}

/// nohup starts its program so.
bool ignoresHangUp() {
  struct sigaction action {};
  return sigaction(SIGHUP, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

sigset_t heardSet() {
  sigset_t set = shutdownSet();
  // A blocked signal is queued even if it is ignored.
  if (!ignoresHangUp()) sigaddset(&set, SIGHUP);
  return set;
}

}  // namespace

/// A descriptor that can be read when one of the signals has come.
class ShutdownSignals::Source {
 public:
  explicit Source(ShutdownSignals& owner) : owner_(owner) {
    const sigset_t set = heardSet();
    descriptor_ = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    if (descriptor_ < 0) return;
    notifier_ = std::make_unique<QSocketNotifier>(descriptor_, QSocketNotifier::Read);
    QObject::connect(notifier_.get(), &QSocketNotifier::activated, &owner, [this] { read(); });
  }

  ~Source() {
    notifier_.reset();
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;

 private:
  void read() {
    signalfd_siginfo info{};
    if (::read(descriptor_, &info, sizeof info) != static_cast<ssize_t>(sizeof info)) return;
    if (info.ssi_signo == SIGHUP) {
      emit owner_.terminalGone();
      return;
    }
    const bool first = ++requests_ == 1;
    if (!first || !owner_.hearsTwo()) {
      // The next one ends the program, whatever it is at.
      const sigset_t set = shutdownSet();
      pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
    }
    if (first)
      emit owner_.requested();
    else
      emit owner_.requestedAgain();
  }

  ShutdownSignals& owner_;
  std::unique_ptr<QSocketNotifier> notifier_;
  int descriptor_ = -1;
  int requests_ = 0;
};

void ShutdownSignals::block() {
  const sigset_t set = heardSet();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

void ShutdownSignals::outliveReaders() {
  std::signal(SIGPIPE, SIG_IGN);
}

ShutdownSignals::ShutdownSignals(QObject* parent)
    : QObject(parent), source_(std::make_unique<Source>(*this)) {}

ShutdownSignals::~ShutdownSignals() = default;

}  // namespace onhook
