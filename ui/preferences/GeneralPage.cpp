#include "ui/preferences/GeneralPage.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/preferences/PageParts.h"

namespace onhook {

GeneralPage::GeneralPage(Settings& settings, QAction& startAtSignIn, const QList<Language>& languages,
                         QWidget* parent)
    : QWidget(parent),
      settings_(settings),
      startAtSignIn_(startAtSignIn),
      starts_(pageParts::makeCheckBox("startsAtSignIn", tr("&Start when I sign in"), this)),
      closes_(
          pageParts::makeCheckBox("closesToTray", tr("&Closing the window leaves Onhook in the tray"), this)),
      language_(new QComboBox(this)),
      languageNote_(pageParts::makeNote("languageNote", tr("It holds when Onhook is started again."), this)) {
  auto* const column = pageParts::makeColumn(this);
  column->addWidget(starts_);
  column->addWidget(
      pageParts::makeNoteBelow("startsNote", tr("It starts in the tray, without its window."), this));
  column->addSpacing(8);
  column->addWidget(closes_);
  column->addWidget(
      pageParts::makeNoteBelow("closesNote", tr("Where there is no tray, closing the window quits."), this));

  column->addSpacing(8);
  addLanguages(column, languages);

  // By the person; setChecked() does not click. What came of it comes back as changed().
  connect(starts_, &QCheckBox::clicked, this, [this] {
    startAtSignIn_.trigger();
    renew();
  });
  connect(&startAtSignIn, &QAction::changed, this, &GeneralPage::renew);
  connect(closes_, &QCheckBox::clicked, &settings, &Settings::setClosesToTray);
  connect(&settings, &Settings::changed, this, &GeneralPage::renew);
  renew();
}

void GeneralPage::addLanguages(QVBoxLayout* column, const QList<Language>& languages) {
  language_->setObjectName(QStringLiteral("language"));
  language_->setAccessibleName(tr("Language"));
  language_->view()->setAccessibleName(language_->accessibleName());
  language_->addItem(tr("The system's"), QString());
  for (const auto& [code, name] : languages) language_->addItem(name, code);
  // One that this version does not speak is kept all the same.
  if (const QString code = settings_.language(); language_->findData(code) < 0)
    language_->addItem(code, code);
  auto* const label = new QLabel(tr("&Language:"), this);
  label->setObjectName(QStringLiteral("languageLabel"));
  label->setAccessibleName(language_->accessibleName());
  label->setBuddy(language_);
  auto* const row = new QHBoxLayout;
  row->addWidget(label);
  row->addWidget(language_);
  row->addStretch();
  column->addLayout(row);
  column->addWidget(languageNote_);
  languageNote_->hide();
  connect(language_, &QComboBox::activated, this, [this] {
    settings_.setLanguage(language_->currentData().toString());
    languageNote_->show();
  });
}

void GeneralPage::renew() {
  starts_->setChecked(startAtSignIn_.isChecked());
  closes_->setChecked(settings_.closesToTray());
  language_->setCurrentIndex(language_->findData(settings_.language()));
}

}  // namespace onhook
