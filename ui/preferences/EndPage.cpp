#include "ui/preferences/EndPage.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/preferences/PageParts.h"
#include "ui/session/Sentences.h"

namespace onhook {

namespace {

QString titleOf(Occasion occasion) {
  switch (occasion) {
    case Occasion::quit:
      return EndPage::tr("When I &quit Onhook:");
    case Occasion::logOut:
      return EndPage::tr("When I &log out or shut down:");
    case Occasion::suspend:
      return EndPage::tr("Before the computer &sleeps:");
  }
  return {};
}

const char* nameOf(Occasion occasion) {
  switch (occasion) {
    case Occasion::quit:
      return "atQuit";
    case Occasion::logOut:
      return "atLogOut";
    case Occasion::suspend:
      return "atSuspend";
  }
  return "";
}

QString textOf(AtEnd choice) {
  switch (choice) {
    case AtEnd::leaveUp:
      return EndPage::tr("Leave connections up");
    case AtEnd::hangUpDialed:
      return EndPage::tr("Hang up those dialed with Onhook");
    case AtEnd::hangUpAll:
      return EndPage::tr("Hang up all");
  }
  return {};
}

}  // namespace

EndPage::EndPage(Settings& settings, const std::vector<Occasion>& occasions, bool offersDialed,
                 QWidget* parent)
    : QWidget(parent), settings_(settings), offersDialed_(offersDialed) {
  auto* const column = pageParts::makeColumn(this);
  for (const Occasion occasion : occasions) addOccasion(column, occasion);
  column->addWidget(pageParts::makeNote(
      "atEndNote", tr("What is hung up then goes in order: VPNs before what carries them."), this));
  connect(&settings, &Settings::changed, this, &EndPage::renew);
  renew();
}

void EndPage::addOccasion(QVBoxLayout* column, Occasion occasion) {
  const QString title = titleOf(occasion);
  auto* const box = new QComboBox(this);
  box->setObjectName(QString::fromLatin1(nameOf(occasion)));
  box->setAccessibleName(wording::withoutMnemonic(title).remove(QLatin1Char(':')));
  box->view()->setAccessibleName(box->accessibleName());
  for (const AtEnd choice : {AtEnd::leaveUp, AtEnd::hangUpDialed, AtEnd::hangUpAll})
    if (choice != AtEnd::hangUpDialed || offersDialed_)
      box->addItem(textOf(choice), static_cast<int>(choice));
  connect(box, &QComboBox::activated, this, [this, box, occasion] {
    settings_.setAtEnd(occasion, static_cast<AtEnd>(box->currentData().toInt()));
  });
  boxes_.push_back({occasion, box});

  auto* const label = new QLabel(title, this);
  label->setObjectName(box->objectName() + QStringLiteral("Label"));
  label->setAccessibleName(box->accessibleName());
  label->setBuddy(box);
  column->addWidget(label);
  column->addWidget(box, 0, Qt::AlignLeading);
  column->addSpacing(8);
}

void EndPage::renew() {
  for (const Box& box : boxes_) {
    AtEnd choice = settings_.atEnd(box.occasion);
    // It is as if nothing had been dialed.
    if (choice == AtEnd::hangUpDialed && !offersDialed_) choice = AtEnd::leaveUp;
    box.choices->setCurrentIndex(box.choices->findData(static_cast<int>(choice)));
  }
}

}  // namespace onhook
