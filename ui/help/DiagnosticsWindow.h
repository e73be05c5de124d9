#pragma once

#include <functional>

#include "ui/help/HelpWindow.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace onhook {

/// What goes into a bug report, to be read and changed before it goes anywhere: it is only copied or saved.
/// UI thread.
class DiagnosticsWindow : public HelpWindow {
  Q_OBJECT

 public:
  /// Takes the text when it is there, at once or later; on the UI thread.
  using Take = std::function<void(const QString& text)>;

  /// `collect` is asked whenever the window is opened.
  explicit DiagnosticsWindow(std::function<void(Take)> collect, QWidget* parent = nullptr);

  void present() override;

 private:
  void copy();
  void chooseFile();
  void save(const QString& file);
  void say(const QString& text);

  const std::function<void(Take)> collect_;
  QPlainTextEdit* const text_;
  QLabel* const said_;
  QPushButton* copy_ = nullptr;
  QPushButton* save_ = nullptr;
};

}  // namespace onhook
