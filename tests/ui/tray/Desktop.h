#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>
#include <vector>

namespace onhook::test {

/// A desktop without a screen: an X server, a window manager and a session bus of its own, in a home of its
/// own. Whatever it started ends with it.
class Desktop {
 public:
  Desktop();
  ~Desktop();

  /// False, with the reason in problem(), when a part of it is not installed or does not start.
  bool start();
  QString problem() const { return problem_; }

  /// Width, height and depth; before start().
  void setScreen(const QString& screen) { screen_ = screen; }
  /// For the programs that are started from now on.
  void setVariable(const QString& name, const QString& value) { environment_.insert(name, value); }

  /// Starts a program on this desktop. It ends with the desktop.
  QProcess& launch(const QString& program, const QStringList& arguments = {});
  /// Runs a program to its end and returns what it printed; empty when it failed.
  QString ask(const QString& program, const QStringList& arguments) const;

  /// Writes a file below the desktop's home.
  bool write(const QString& path, const QByteArray& text) const;
  QString home() const { return home_.path(); }
  QDBusConnection bus() const { return QDBusConnection(busName_); }
  /// What serves that bus.
  QProcess& busDaemon() const { return *busDaemon_; }
  /// As in DISPLAY.
  QString display() const { return environment_.value("DISPLAY"); }

  /// The ids of the windows with that title that can be seen.
  QStringList visibleWindows(const QString& title) const;
  /// Presses keys as a person does: they go to the window that has the focus.
  void press(const QStringList& keys) const;

 private:
  /// Starts a program and waits for the first line it prints.
  QString launchAndRead(const QString& program, const QStringList& arguments);
  bool fail(const QString& problem);

  QTemporaryDir home_;
  QProcessEnvironment environment_;
  QString busName_;
  QString problem_;
  QString screen_ = QStringLiteral("1280x800x24");
  std::vector<std::unique_ptr<QProcess>> processes_;
  QProcess* busDaemon_ = nullptr;
};

}  // namespace onhook::test
