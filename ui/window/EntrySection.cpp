#include "ui/window/EntrySection.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/window/CommandButton.h"
#include "ui/window/EntryActions.h"
#include "ui/window/EntryView.h"

namespace onhook {

EntrySection::EntrySection(const QAbstractItemModel* all, QAbstractItemModel* shown,
                           const EntryActions& entryActions, const Actions& actions, QWidget* parent)
    : QWidget(parent),
      all_(all),
      shown_(shown),
      heading_(new QToolButton(this)),
      commands_(new QWidget(this)),
      view_(new EntryView(shown, entryActions, actions, this)) {
  setObjectName(QStringLiteral("entrySection"));
  setAccessibleName(tr("What can be connected"));
  // As high as its rows need, and no higher.
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

  heading_->setObjectName(QStringLiteral("entryHeading"));
  heading_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  heading_->setAutoRaise(true);
  heading_->setFocusPolicy(Qt::StrongFocus);
  QFont bold = heading_->font();
  bold.setBold(true);
  heading_->setFont(bold);

  commands_->setObjectName(QStringLiteral("entryCommands"));
  commands_->setAccessibleName(tr("Commands for what can be connected"));
  auto* const buttons = new QHBoxLayout(commands_);
  buttons->setContentsMargins(0, 0, 0, 0);
  buttons->addWidget(makeButton(entryActions.connectEntries, QStringLiteral("connectButton")));
  buttons->addWidget(makeButton(entryActions.edit, QStringLiteral("editButton")));

  auto* const row = new QHBoxLayout;
  row->addWidget(heading_);
  row->addSpacing(12);
  row->addWidget(commands_);
  row->addStretch(1);
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addLayout(row);
  column->addWidget(view_);

  // A button that is disabled by its own press would hand the focus on to whatever comes next.
  connect(entryActions.connectEntries, &QAction::triggered, this, [this] {
    if (commands_->isAncestorOf(window()->focusWidget())) view_->setFocus();
  });
  connect(heading_, &QToolButton::clicked, this, [this] { setFolded(!folded_); });
  for (const QAbstractItemModel* const rows : {all, static_cast<const QAbstractItemModel*>(shown)}) {
    connect(rows, &QAbstractItemModel::rowsInserted, this, &EntrySection::renew);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &EntrySection::renew);
  }
  renew();
}

QWidget* EntrySection::makeButton(QAction* action, const QString& name) {
  auto* const button = new CommandButton(action, name, commands_);
  // Where there is no editor there is no button.
  const auto follow = [button, action] { button->setVisible(action->isVisible()); };
  connect(action, &QAction::changed, button, follow);
  follow();
  return button;
}

QList<QWidget*> EntrySection::tabOrder() const {
  QList<QWidget*> order{heading_, view_};
  for (QToolButton* const button : commands_->findChildren<QToolButton*>()) order << button;
  return order;
}

bool EntrySection::isOpen() const {
  return all_->rowCount() > 0 && !folded_;
}

void EntrySection::setFolded(bool folded) {
  folded_ = folded;
  renew();
}

void EntrySection::renew() {
  const int all = all_->rowCount();
  const int shown = shown_->rowCount();
  const bool open = !folded_;
  const QString title = shown == all ? tr("Can be connected (%1)").arg(all)
                                     : tr("Can be connected (%1 of %2)").arg(shown).arg(all);
  heading_->setText(title);
  heading_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
  heading_->setAccessibleName(open ? tr("%1, shown").arg(title) : tr("%1, folded away").arg(title));
  heading_->setToolTip(open ? tr("Fold the list away") : tr("Show the list"));
  view_->setVisible(open);
  commands_->setVisible(open);
  setVisible(all > 0);
  emit changed();
}

}  // namespace onhook
