#pragma once

#include <QWidget>

#include "ui/session/Settings.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace onhook {

/// When the program starts, and what closing its window means. UI thread.
class GeneralPage : public QWidget {
  Q_OBJECT

 public:
  /// A language that the program speaks.
  struct Language {
    QString code;  ///< what Settings::language() knows it by
    QString name;  ///< in itself
  };
  /// Both outlive it. `startAtSignIn` is checkable, and does it when it is triggered.
  GeneralPage(Settings& settings, QAction& startAtSignIn, const QList<Language>& languages,
              QWidget* parent = nullptr);

 private:
  void addLanguages(QVBoxLayout* column, const QList<Language>& languages);
  void renew();

  Settings& settings_;
  QAction& startAtSignIn_;
  QCheckBox* const starts_;
  QCheckBox* const closes_;
  QComboBox* const language_;
  QLabel* const languageNote_;
};

}  // namespace onhook
