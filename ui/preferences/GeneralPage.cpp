#include "ui/preferences/GeneralPage.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/preferences/PageParts.h"

namespace onhook {

GeneralPage::GeneralPage(Settings& settings, QAction& startAtSignIn, QWidget* parent)
    : QWidget(parent),
      settings_(settings),
      startAtSignIn_(startAtSignIn),
      starts_(pageParts::makeCheckBox("startsAtSignIn", tr("&Start when I sign in"), this)),
      closes_(pageParts::makeCheckBox("closesToTray", tr("&Closing the window leaves Onhook in the tray"),
                                      this)) {
  auto* const column = pageParts::makeColumn(this);
  column->addWidget(starts_);
  column->addWidget(
      pageParts::makeNoteBelow("startsNote", tr("It starts in the tray, without its window."), this));
  column->addSpacing(8);
  column->addWidget(closes_);
  column->addWidget(
      pageParts::makeNoteBelow("closesNote", tr("Where there is no tray, closing the window quits."), this));

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

void GeneralPage::renew() {
  starts_->setChecked(startAtSignIn_.isChecked());
  closes_->setChecked(settings_.closesToTray());
}

}  // namespace onhook
