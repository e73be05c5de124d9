#include "ui/window/EmptyPage.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

#include "resources/Icons.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Sentences.h"
#include "ui/session/Wording.h"
#include "ui/widgets/LabelText.h"

namespace onhook {
namespace {

constexpr int pictureSize = 72;
constexpr int textWidth = 560;

QLabel* makeText(const char* name, QWidget* parent) {
  auto* const label = new QLabel(parent);
  label->setObjectName(QString::fromLatin1(name));
  label->setTextFormat(Qt::PlainText);
  label->setAlignment(Qt::AlignHCenter);
  label->setWordWrap(true);
  label->setMinimumWidth(textWidth);
  return label;
}

}  // namespace

EmptyPage::EmptyPage(const ConnectionMonitor& monitor, QAction* practice, QWidget* parent)
    : QWidget(parent),
      monitor_(monitor),
      heading_(makeText("emptyHeading", this)),
      purpose_(makeText("emptyPurpose", this)),
      systems_(makeText("emptySystems", this)),
      picture_(new QLabel(this)) {
  setObjectName(QStringLiteral("emptyPage"));
  setAccessibleName(tr("No connection is listed"));

  picture_->setObjectName(QStringLiteral("emptyPicture"));
  picture_->setAccessibleName(tr("A telephone with its handset on the hook"));
  picture_->setFixedHeight(pictureSize);
  picture_->setAlignment(Qt::AlignHCenter);

  setLabelText(*purpose_,
               tr("VPN, PPPoE, mobile broadband and dial-up connections are listed here while they are up. "
                  "Select one and hang it up: Onhook says when it is really down."));

  QFont large = font();
  large.setPointSizeF(large.pointSizeF() * 1.5);
  heading_->setFont(large);

  auto* const button = new QPushButton(practice->icon(), tr("Try the &practice network"), this);
  button->setObjectName(QStringLiteral("tryPractice"));
  button->setAccessibleName(tr("Try the practice network"));
  button->setAccessibleDescription(practice->toolTip());
  button->setToolTip(practice->toolTip());
  connect(button, &QPushButton::clicked, practice, &QAction::trigger);
  const auto follow = [this, button, practice] {
    const bool offered = practice->isEnabled() && practice->isVisible();
    const bool focused = window()->focusWidget() == button || window()->focusWidget() == this;
    // Without its button the page itself waits with the focus for what comes in its place; hidden with it,
    // the button would hand it on to whatever comes next.
    setFocusProxy(offered ? button : nullptr);
    if (focused && !offered) setFocus();
    button->setVisible(offered);
    if (focused && offered) setFocus();
  };
  connect(practice, &QAction::changed, button, follow);
  follow();

  // The texts stand in a column of their own: a wrapped text that a layout aligns gets the height of one
  // line.
  auto* const column = new QVBoxLayout;
  column->setSpacing(12);
  column->addStretch(2);
  column->addWidget(picture_);
  column->addWidget(heading_);
  column->addWidget(purpose_);
  column->addWidget(systems_);
  column->addWidget(button, 0, Qt::AlignHCenter);
  column->addStretch(3);
  auto* const row = new QHBoxLayout(this);
  row->addStretch();
  row->addLayout(column);
  row->addStretch();

  connect(&monitor, &ConnectionMonitor::changed, this, &EmptyPage::renew);
  renew();
}

void EmptyPage::showEvent(QShowEvent* event) {
  // It takes its time to be drawn, and mostly something is connected.
  if (picture_->pixmap(Qt::ReturnByValue).isNull())
    picture_->setPixmap(
        Icons::get(QStringLiteral("onhook")).pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
  QWidget::showEvent(event);
}

void EmptyPage::renew() {
  QStringList watched, others;
  for (const Snapshot& snapshot : monitor_.snapshots()) {
    const QString name = monitor_.displayName(snapshot.provider);
    if (snapshot.reach == Reach::reached)
      watched << name;
    else
      others << wording::providerText(name, snapshot);
  }
  QStringList lines;
  if (!watched.isEmpty())
    lines << tr("Watching %1. What connects appears here by itself.").arg(wording::listed(watched));
  else if (others.isEmpty())
    lines << tr("No system is watched.");
  lines << others;

  setLabelText(*heading_, wording::nothingText(monitor_.snapshots()));
  setLabelText(*systems_, lines.join(QStringLiteral("\n\n")));
}

}  // namespace onhook
