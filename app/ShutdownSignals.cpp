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

void ShutdownSignals::block() {
  const sigset_t set = shutdownSet();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

ShutdownSignals::ShutdownSignals(QObject* parent) : QObject(parent) {
  const sigset_t set = shutdownSet();
  descriptor_ = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
  if (descriptor_ < 0) return;
  auto* const notifier = new QSocketNotifier(descriptor_, QSocketNotifier::Read, this);
  connect(notifier, &QSocketNotifier::activated, this, &ShutdownSignals::read);
}

ShutdownSignals::~ShutdownSignals() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

void ShutdownSignals::read() {
  signalfd_siginfo info{};
  if (::read(descriptor_, &info, sizeof info) != static_cast<ssize_t>(sizeof info)) return;
  emit requested();
  const sigset_t set = shutdownSet();
  pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

}  // namespace onhook
