#include "tests/ui/window/PseudoLanguage.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QRegularExpression>

namespace onhook::test {

PseudoLanguage::PseudoLanguage() : german_(QStringLiteral("de")) {
  EXPECT_TRUE(catalogue_.load(QStringLiteral(":/onhook/translations/de.qm")));
  QCoreApplication::installTranslator(this);
}

PseudoLanguage::~PseudoLanguage() {
  QCoreApplication::removeTranslator(this);
}

QString PseudoLanguage::translate(const char* context, const char* source, const char* disambiguation,
                                  int number) const {
  const QString known = catalogue_.translate(context, source, disambiguation, number);
  return known.isEmpty() ? QString() : QStringLiteral("⟦%1⟧").arg(known);
}

bool PseudoLanguage::speaks(const QString& shown) {
  // What stands in the brackets may itself hold some.
  static const QRegularExpression innermost(QStringLiteral("⟦[^⟦⟧]*⟧"));
  QString rest = shown;
  while (rest.contains(innermost)) rest.remove(innermost);
  // Names of devices, interfaces, systems and programs have digits in them or stand here.
  static const QRegularExpression names(
      QStringLiteral("\\b(Onhook|openvpn|ikev2|l2tp|ras|\\w*\\d\\w*|(Ki|Mi|Gi)?B)\\b"));
  rest.remove(names);
  static const QRegularExpression word(QStringLiteral("[[:alpha:]]{2,}"));
  return !rest.contains(word);
}

}  // namespace onhook::test
