#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>

class QThread;

namespace onhook {

class UiRelay;

/// Tells when another process writes the history. It polls nothing, and what touches the disk runs on a
/// thread of its own. Belongs to the UI thread.
class HistoryWatch : public QObject {
  Q_OBJECT

 public:
  /// `file`: HistoryStore::file(); empty: nobody else writes it.
  explicit HistoryWatch(const QString& file, QObject* parent = nullptr);
  ~HistoryWatch() override;

 signals:
  /// It may have been written. Bursts are folded. The process's own writing is told too.
  void changed();

 private:
  const std::shared_ptr<UiRelay> relay_;
  std::unique_ptr<QThread> thread_;
  QTimer fold_;
};

}  // namespace onhook
