#pragma once

#include <QString>
#include <QTranslator>

#include "resources/translations/Translations.h"

namespace onhook::test {

/// A language that nobody speaks: each text of the German catalogue in brackets, as long as German is. A text
/// that is shown without brackets was never to be translated, or asks for a translation that no catalogue
/// has. It is spoken as long as it is there, by core too.
class PseudoLanguage : public QTranslator {
 public:
  PseudoLanguage();
  PseudoLanguage(const PseudoLanguage&) = delete;
  PseudoLanguage& operator=(const PseudoLanguage&) = delete;
  ~PseudoLanguage() override;

  QString translate(const char* context, const char* source, const char* disambiguation,
                    int number) const override;
  bool isEmpty() const override { return false; }

  /// All of a shown text has come from it, but for names, numbers and what stands between.
  static bool speaks(const QString& shown);

 private:
  const Translations german_;  ///< below it; brings what it says to core, too
  QTranslator catalogue_;
};

}  // namespace onhook::test
