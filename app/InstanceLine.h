#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QString>
#include <memory>

namespace onhook {

/// By which a later start is heard by the one that runs, both of the same person: a socket (Linux), a named
/// pipe (Windows). What is said is one word, and answered once it was heard. Belongs to the UI thread.
class InstanceLine : public QObject {
  Q_OBJECT

 public:
  explicit InstanceLine(QObject* parent = nullptr);
  ~InstanceLine() override;

  /// Hears what is said there from now on; a place that a killed program has left is taken over, so whoever
  /// calls this must know that there is no other. Returns why it cannot, empty: it does.
  QString listen(const QString& place);
  /// Says whether the one that listens there shall show its window. True: it was heard. Blocks, not longer
  /// than that. Any thread.
  static bool tell(const QString& place, bool show, const QDeadlineTimer& deadline);

 signals:
  void heard(bool show);

 private:
  class Server;

  std::unique_ptr<Server> server_;
};

}  // namespace onhook
