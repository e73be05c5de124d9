#include "ui/history/HistoryWatch.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QThread>
#include <chrono>

#include "ui/session/UiRelay.h"

namespace onhook {

using namespace std::chrono_literals;

namespace {

/// The database, what was written to it last (the write-ahead log), and their folder, for either may be made
/// anew.
void watchAll(QFileSystemWatcher& watcher, const QString& file) {
  for (const QString& path : {file, file + QStringLiteral("-wal"), QFileInfo(file).path()})
    if (QFileInfo::exists(path) && !watcher.files().contains(path) && !watcher.directories().contains(path))
      watcher.addPath(path);
}

}  // namespace

HistoryWatch::HistoryWatch(const QString& file, QObject* parent)
    : QObject(parent), relay_(std::make_shared<UiRelay>(this)) {
  fold_.setSingleShot(true);
  fold_.setInterval(100ms);
  connect(&fold_, &QTimer::timeout, this, &HistoryWatch::changed);
  if (file.isEmpty()) return;
  thread_ = std::make_unique<QThread>();
  auto* const worker = new QObject;
  worker->moveToThread(thread_.get());
  connect(thread_.get(), &QThread::finished, worker, &QObject::deleteLater);
  connect(thread_.get(), &QThread::started, worker, [this, relay = relay_, worker, file] {
    auto* const watcher = new QFileSystemWatcher(worker);
    const auto note = [this, relay, watcher, file] {
      watchAll(*watcher, file);
      relay->post([this] {
        if (!fold_.isActive()) fold_.start();
      });
    };
    QObject::connect(watcher, &QFileSystemWatcher::fileChanged, worker, note);
    QObject::connect(watcher, &QFileSystemWatcher::directoryChanged, worker, note);
    watchAll(*watcher, file);
  });
  thread_->start();
}

HistoryWatch::~HistoryWatch() {
  relay_->close();
  if (!thread_) return;
  thread_->quit();
  // On a frozen disk it is left to itself: a QThread must not be destroyed before it has ended.
  if (!thread_->wait(QDeadlineTimer(1s))) static_cast<void>(thread_.release());
}

}  // namespace onhook
