#pragma once

#include <QDialog>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace onhook {

/// The preferences: their pages by name at the side, one of them open. Not modal, and without OK: what is
/// chosen holds at once. UI thread.
class PreferencesWindow : public QDialog {
  Q_OBJECT

 public:
  struct Page {
    QWidget* widget;   ///< the window's from then on
    const char* name;  ///< its object name
    QString title;     ///< what it is listed by
  };
  /// `pages` in the order they are listed.
  explicit PreferencesWindow(const std::vector<Page>& pages, QWidget* parent = nullptr);

  /// Shows it in front of the others.
  void present();

 private:
  void addPage(const Page& page);

  QListWidget* const names_;
  QStackedWidget* const pages_;
};

}  // namespace onhook
