#pragma once

#include <QWidget>
#include <vector>

#include "ui/session/Settings.h"

class QCheckBox;
class QVBoxLayout;

namespace onhook {

/// What the person wants to be interrupted for. UI thread.
class NotificationsPage : public QWidget {
  Q_OBJECT

 public:
  /// `settings` outlives it.
  explicit NotificationsPage(Settings& settings, QWidget* parent = nullptr);

 private:
  void add(QVBoxLayout* column, NotifyAbout what, const char* name, const QString& text);
  void renew();

  struct Box {
    NotifyAbout what;
    QCheckBox* box;
  };

  Settings& settings_;
  std::vector<Box> boxes_;
};

}  // namespace onhook
