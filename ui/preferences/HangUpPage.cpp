#include "ui/preferences/HangUpPage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/preferences/PageParts.h"

namespace onhook {

using std::chrono::seconds;

HangUpPage::HangUpPage(Settings& settings, QWidget* parent)
    : QWidget(parent),
      settings_(settings),
      asks_(pageParts::makeCheckBox("asksFirst", tr("&Ask before hanging up"), this)),
      limit_(makeTime("limit", tr("Still up after"), Settings::shortestLimit, Settings::longestLimit)),
      settleTime_(makeTime("settleTime", tr("Settle time"), Settings::shortestSettleTime,
                           Settings::longestSettleTime)),
      restore_(new QPushButton(tr("&Restore Defaults"), this)) {
  auto* const column = pageParts::makeColumn(this);
  column->addWidget(asks_);
  column->addWidget(pageParts::makeNoteBelow(
      "asksNote", tr("Whenever a key, a click or the tray would hang something up."), this));
  column->addSpacing(8);
  addTime(column, tr("S&till up after:"), limit_);
  column->addWidget(pageParts::makeNote(
      "limitNote", tr("For so long a hang-up is watched. What stands then is said to be still up."), this));
  column->addSpacing(8);
  addTime(column, tr("S&ettle time:"), settleTime_);
  column->addWidget(pageParts::makeNote(
      "settleNote",
      tr("Where nothing can tell whether it ended, so much time must pass. Windows documents 3 s."), this));
  column->addSpacing(8);
  restore_->setObjectName(QStringLiteral("restoreDefaults"));
  restore_->setAccessibleName(tr("Restore Defaults"));
  restore_->setToolTip(tr("Both times as they were at first"));
  restore_->setAutoDefault(false);
  column->addWidget(restore_, 0, Qt::AlignLeading);

  connect(asks_, &QCheckBox::clicked, &settings, &Settings::setAsksBeforeHangUp);
  connect(limit_, &QSpinBox::valueChanged, this, [this](int value) { settings_.setLimit(seconds(value)); });
  connect(settleTime_, &QSpinBox::valueChanged, this,
          [this](int value) { settings_.setSettleTime(seconds(value)); });
  connect(restore_, &QPushButton::clicked, this, &HangUpPage::restoreDefaults);
  connect(&settings, &Settings::changed, this, &HangUpPage::renew);
  renew();
}

QSpinBox* HangUpPage::makeTime(const char* name, const QString& accessibleName, seconds shortest,
                               seconds longest) {
  auto* const box = new QSpinBox(this);
  box->setObjectName(QString::fromLatin1(name));
  box->setAccessibleName(accessibleName);
  box->setRange(static_cast<int>(shortest.count()), static_cast<int>(longest.count()));
  box->setSuffix(tr(" s"));
  // Only whole numbers hold: not each digit on the way there.
  box->setKeyboardTracking(false);
  return box;
}

void HangUpPage::addTime(QVBoxLayout* column, const QString& text, QSpinBox* box) {
  auto* const label = new QLabel(text, this);
  label->setObjectName(box->objectName() + QStringLiteral("Label"));
  label->setAccessibleName(box->accessibleName());
  label->setBuddy(box);
  auto* const row = new QHBoxLayout;
  row->addWidget(label);
  row->addWidget(box);
  row->addStretch();
  column->addLayout(row);
}

void HangUpPage::restoreDefaults() {
  settings_.setLimit(Settings::usualLimit);
  settings_.setSettleTime(Settings::usualSettleTime);
  // The button is of no use any more, and would hand the focus on to whatever comes next.
  limit_->setFocus();
}

void HangUpPage::renew() {
  asks_->setChecked(settings_.asksBeforeHangUp());
  limit_->setValue(static_cast<int>(settings_.limit().count()));
  settleTime_->setValue(static_cast<int>(settings_.settleTime().count()));
  restore_->setEnabled(settings_.limit() != Settings::usualLimit ||
                       settings_.settleTime() != Settings::usualSettleTime);
}

}  // namespace onhook
