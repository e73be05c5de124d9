#pragma once

#include <QModelIndex>
#include <QString>
#include <functional>

class QJsonObject;

namespace onhook {

class ConnectionView;
class MainWindow;
struct Target;

/// A person at the keyboard of the running program: waits for a connection in the list, chooses it or a link
/// of it, presses Delete, waits for what the window says of the outcome, and quits. Prints what can be read
/// in the window, as lines of JSON:
///
///   {"row": NAME, "state": TEXT, "link": BOOL}   each row, before and after
///   {"hint": TEXT}                               what stands below the list about the chosen row
///   {"message": TEXT}                            the outcome
///   {"waits": TEXT}                              what the small window says the program waits for
class WindowDriver {
 public:
  /// What the person does once they have pressed Delete.
  enum class Then {
    read,  ///< waits for the outcome, and quits
    quit,  ///< quits at once, and reads what is waited for
    leave  ///< nothing any more
  };

  /// `link` is empty for the whole connection. Both are names as the list shows them.
  WindowDriver(QString connection, QString link, Then then);

  /// Inside the program's event loop.
  void run();
  /// It came to its end: there was all that it waited for, or a reason why nothing could be asked.
  bool succeeded() const { return succeeded_; }

 private:
  /// Waits for it; says what is missed when it does not come.
  bool await(const char* what, const std::function<bool()>& condition) const;
  bool findWindow();
  QModelIndex rowOf(const QString& name, const QModelIndex& parent) const;
  QModelIndex wanted() const;
  bool choose();
  void hangUp();
  void readOutcome(const Target& target);
  void quitMeanwhile();
  void quit();
  void printRows(const QModelIndex& parent = {}) const;
  QString hint() const;
  static void print(const QJsonObject& line);

  const QString connection_;
  const QString link_;
  const Then then_;
  MainWindow* window_ = nullptr;
  ConnectionView* view_ = nullptr;
  bool succeeded_ = false;
};

}  // namespace onhook
