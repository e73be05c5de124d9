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

}  // namespace

/// A descriptor that can be read when one of the signals has come.
class ShutdownSignals::Source {
 public:
  explicit Source(ShutdownSignals& owner) : owner_(owner) {
    const sigset_t set = shutdownSet();
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
    emit owner_.requested();
    const sigset_t set = shutdownSet();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
  }

  ShutdownSignals& owner_;
  std::unique_ptr<QSocketNotifier> notifier_;
  int descriptor_ = -1;
};

void ShutdownSignals::block() {
  const sigset_t set = shutdownSet();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

ShutdownSignals::ShutdownSignals(QObject* parent)
    : QObject(parent), source_(std::make_unique<Source>(*this)) {}

ShutdownSignals::~ShutdownSignals() = default;

}  // namespace onhook
