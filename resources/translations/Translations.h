#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <locale>
#include <memory>

class QTranslator;

namespace onhook {

/// A language that the program speaks.
struct Language {
  QString code;  ///< "de", "zh_CN"; empty nowhere
  QString name;  ///< in itself: "Deutsch"
};

/// What the program says, in one language, from when it is made until it goes: its own texts, core's, those
/// of Qt where they are installed, and how numbers are written. Make it after the application object, before anything that has
/// text: what was said before stays as it was. One at a time; UI thread.
class Translations {
 public:
  /// `chosen`: the code of a language; empty, or one that there is not: the first of the user's own languages
  /// (as the system tells them, on Unix LANGUAGE, LC_ALL, LC_MESSAGES and LANG) that there is, else English.
  explicit Translations(const QString& chosen = {});
  Translations(const Translations&) = delete;
  Translations& operator=(const Translations&) = delete;
  ~Translations();

  /// The language that it became.
  const QString& code() const { return code_; }
  /// What is written from the right.
  Qt::LayoutDirection direction() const { return QLocale(code_).textDirection(); }

  /// All that there are, English first.
  static QList<Language> languages();
  /// The code of the first of `wanted` (BCP 47 names, the most wanted first) that there is; "en" where none
  /// is.
  static QString firstOf(const QStringList& wanted);

 private:
  const QString code_;
  const std::unique_ptr<QTranslator> ours_;
  const std::unique_ptr<QTranslator> qts_;
  const QLocale numbersBefore_;
  const std::locale before_;
};

}  // namespace onhook
