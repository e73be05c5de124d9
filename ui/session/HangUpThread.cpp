#include "ui/session/HangUpThread.h"

#include <QDeadlineTimer>
#include <utility>

namespace onhook {

namespace {

/// Bytes. A hang-up needs little, and a thousand of them shall not take a thousand times 8 MiB of address
/// space.
constexpr uint stackSize = 256 * 1024;

}  // namespace

HangUpThread::HangUpThread(std::shared_ptr<HangUpProcedure> procedure, const Target& target)
    : procedure_(std::move(procedure)), worker_(std::make_unique<HangUpWorker>(procedure_, target)) {
  // No event loop in there: the worker runs once and the thread ends with it.
  thread_.reset(QThread::create([worker = worker_.get()] { worker->run(); }));
  thread_->setObjectName(QString::fromStdString("hang-up " + target.toString()));
  thread_->setStackSize(stackSize);
  worker_->moveToThread(thread_.get());
}

bool HangUpThread::start() {
  thread_->start();
  return thread_->isRunning() || thread_->isFinished();
}

void HangUpThread::giveUp() {
  procedure_->giveUp();
}

bool HangUpThread::wait(const QDeadlineTimer& deadline) {
  return thread_->wait(deadline);
}

void HangUpThread::abandon() {
  static_cast<void>(worker_.release());
  static_cast<void>(thread_.release());
}

}  // namespace onhook
