#include "ui/window/AutomaticDialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "resources/Icons.h"
#include "ui/session/Sentences.h"

namespace onhook {

namespace {

using std::chrono::minutes;

constexpr std::uint64_t mebibyte = std::uint64_t{1024} * 1024;
constexpr int mostMebibytes = 100'000'000;
constexpr int usualIdle = 10, usualUp = 60, usualMebibytes = 500;
constexpr int usualHour = 22;

int number(std::optional<minutes> value, int usual) {
  return value ? static_cast<int>(value->count()) : usual;
}

int mebibytesOf(const AutomaticRule& rule) {
  if (!rule.bytes) return usualMebibytes;
  // Up: what is nearly nothing is not nothing.
  return static_cast<int>(std::min<std::uint64_t>((*rule.bytes - 1) / mebibyte + 1, mostMebibytes));
}

QLabel* makeText(const char* name, const QString& text, QWidget* parent) {
  auto* const label = new QLabel(text, parent);
  label->setObjectName(QString::fromLatin1(name));
  // Names come from outside.
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

}  // namespace

AutomaticDialog::AutomaticDialog(const QString& name, const AutomaticRule& rule, bool counts, QWidget* parent)
    : QDialog(parent),
      idle_(makeChoice("automaticIdle", tr("When &idle for"), rule.idle.has_value())),
      idleMinutes_(makeNumber("automaticIdleMinutes", tr(" min"),
                              static_cast<int>(AutomaticRule::longestIdle.count()),
                              number(rule.idle, usualIdle))),
      upFor_(makeChoice("automaticUp", tr("When &up for"), rule.after.has_value())),
      upMinutes_(makeNumber("automaticUpMinutes", tr(" min"),
                            static_cast<int>(AutomaticRule::longestUp.count()), number(rule.after, usualUp))),
      bytes_(makeChoice("automaticBytes", tr("When it has &moved"), rule.bytes.has_value())),
      mebibytes_(makeNumber("automaticMebibytes", tr(" MiB"), mostMebibytes, mebibytesOf(rule))),
      clock_(makeChoice("automaticClock", tr("&At"), rule.at.has_value())),
      time_(new QTimeEdit(rule.at.value_or(QTime(usualHour, 0)), this)) {
  setObjectName(QStringLiteral("automaticDialog"));
  setWindowTitle(tr("Hang Up Automatically"));
  setAccessibleName(windowTitle());
  setWindowIcon(Icons::get(QStringLiteral("onhook")));
  time_->setObjectName(QStringLiteral("automaticTime"));

  QLabel* const heading = makeText("automaticHeading", tr("Hang up %1 by itself:").arg(name), this);
  QFont bold = heading->font();
  bold.setBold(true);
  heading->setFont(bold);
  auto* const grid = new QGridLayout;
  grid->setColumnStretch(2, 1);
  addRow(grid, idle_, idleMinutes_);
  addRow(grid, upFor_, upMinutes_);
  addRow(grid, bytes_, mebibytes_);
  addRow(grid, clock_, time_);

  auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  buttons->setObjectName(QStringLiteral("automaticButtons"));
  buttons->setAccessibleName(tr("Buttons"));
  for (const auto& [which, text] :
       {std::pair{QDialogButtonBox::Ok, tr("OK")}, std::pair{QDialogButtonBox::Cancel, tr("Cancel")}}) {
    QPushButton* const button = buttons->button(which);
    button->setText(text);
    button->setAccessibleName(text);
    // The style's own pictures are for light grounds alone.
    button->setIcon(QIcon());
  }
  buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("automaticOk"));
  buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("automaticCancel"));
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 12);
  column->setSpacing(12);
  column->addWidget(heading);
  column->addLayout(grid);
  column->addWidget(
      makeText("automaticNote",
               tr("Onhook warns a minute before, and you can keep the connection. This works while "
                  "Onhook runs, with its window or in the tray."),
               this));
  if (!counts)
    column->addWidget(makeText("automaticNotCounted",
                               tr("Its bytes are not counted now, so idle time and bytes cannot be told."),
                               this));
  column->addStretch();
  column->addWidget(buttons);
  setMinimumWidth(fontMetrics().averageCharWidth() * 60);
  (rule.isEmpty() ? idle_
   : rule.idle    ? idle_
   : rule.after   ? upFor_
   : rule.bytes   ? bytes_
                  : clock_)
      ->setFocus();
}

QCheckBox* AutomaticDialog::makeChoice(const char* name, const QString& text, bool chosen) {
  auto* const box = new QCheckBox(text, this);
  box->setObjectName(QString::fromLatin1(name));
  box->setAccessibleName(wording::withoutMnemonic(text));
  box->setChecked(chosen);
  return box;
}

QSpinBox* AutomaticDialog::makeNumber(const char* name, const QString& suffix, int most, int value) {
  auto* const box = new QSpinBox(this);
  box->setObjectName(QString::fromLatin1(name));
  box->setRange(1, most);
  box->setSuffix(suffix);
  box->setValue(value);
  return box;
}

void AutomaticDialog::addRow(QGridLayout* grid, QCheckBox* choice, QWidget* value) {
  const int row = grid->rowCount();
  value->setAccessibleName(choice->accessibleName());
  value->setEnabled(choice->isChecked());
  connect(choice, &QCheckBox::toggled, value, &QWidget::setEnabled);
  grid->addWidget(choice, row, 0);
  grid->addWidget(value, row, 1);
}

AutomaticRule AutomaticDialog::rule() const {
  AutomaticRule rule;
  if (idle_->isChecked()) rule.idle = minutes(idleMinutes_->value());
  if (upFor_->isChecked()) rule.after = minutes(upMinutes_->value());
  if (bytes_->isChecked()) rule.bytes = static_cast<std::uint64_t>(mebibytes_->value()) * mebibyte;
  if (clock_->isChecked()) rule.at = QTime(time_->time().hour(), time_->time().minute());
  return rule;
}

}  // namespace onhook
