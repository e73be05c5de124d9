#include "resources/translations/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <string>

#include "core/Translate.h"

// Outside of any namespace, as Qt's macro wants it. Without it the linker leaves a static library's resources
// out.
static void registerTranslations() {
  Q_INIT_RESOURCE(translations);
}

namespace onhook {
namespace {

constexpr auto codes = {"en", "de", "zh_CN", "ar"};

/// Core's texts come from the same catalogues. QCoreApplication::translate() may be called on any thread (its
/// documentation).
class QtTranslator : public Translator {
 public:
  std::string translated(const char* context, const char* english) const override {
    return QCoreApplication::translate(context, english).toStdString();
  }
};

bool areAlike(const QLocale& one, const QLocale& other) {
  return one.language() == other.language() && one.script() == other.script();
}

/// How the language writes numbers, always with the digits that addresses and times have too: where Arabic is
/// spoken both are in use, and Qt's choice for the language as a whole are the other ones.
QLocale numbersOf(const QString& code) {
  const QLocale locale(code);
  return locale.zeroDigit() == QLatin1String("0") ? locale
                                                  : QLocale(locale.language(), QLocale::UnitedArabEmirates);
}

std::unique_ptr<QTranslator> load(const QString& file, const QString& folder) {
  auto translator = std::make_unique<QTranslator>();
  if (!translator->load(file, folder)) return nullptr;
  QCoreApplication::installTranslator(translator.get());
  return translator;
}

}  // namespace

QList<Language> Translations::languages() {
  QList<Language> all;
  for (const QString code : codes) {
    // Not nativeLanguageName(): for "en" it says "American English".
    const QString name =
        code == QLatin1String("en") ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
    all << Language{code, name};
  }
  return all;
}

QString Translations::firstOf(const QStringList& wanted) {
  for (const QString& name : wanted)
    for (const QString code : codes)
      if (areAlike(QLocale(name), QLocale(code))) return code;
  return QStringLiteral("en");
}

Translations::Translations(const QString& chosen)
    : code_(firstOf(chosen.isEmpty() ? QLocale::system().uiLanguages()
                                     : QStringList{chosen} + QLocale::system().uiLanguages())),
      ours_((registerTranslations(), load(code_, QStringLiteral(":/onhook/translations")))),
      qts_(load(QStringLiteral("qtbase_") + code_, QLibraryInfo::path(QLibraryInfo::TranslationsPath))),
      before_(std::locale::global(std::locale(std::locale(), new QtTranslator))) {
  QLocale::setDefault(numbersOf(code_));
}

Translations::~Translations() {
  std::locale::global(before_);
  QLocale::setDefault(numbersBefore_);
}

}  // namespace onhook
