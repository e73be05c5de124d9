#include "ui/window/EndMenu.h"

#include <QActionGroup>

#include "ui/session/Sentences.h"

namespace onhook {

namespace {

QString titleOf(Occasion occasion) {
  switch (occasion) {
    case Occasion::quit:
      return EndMenu::tr("When I &Quit Onhook");
    case Occasion::logOut:
      return EndMenu::tr("When I &Log Out or Shut Down");
    case Occasion::suspend:
      return EndMenu::tr("Before the Computer &Sleeps");
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
      return EndMenu::tr("Leave Connections &Up");
    case AtEnd::hangUpDialed:
      return EndMenu::tr("Hang Up Those &Dialed with Onhook");
    case AtEnd::hangUpAll:
      return EndMenu::tr("Hang Up &All");
  }
  return {};
}

QString tipOf(AtEnd choice) {
  switch (choice) {
    case AtEnd::leaveUp:
      return EndMenu::tr("Connections stay as they are");
    case AtEnd::hangUpDialed:
      return EndMenu::tr("What was dialed with Onhook is hung up first, VPNs before what carries them");
    case AtEnd::hangUpAll:
      return EndMenu::tr("Every connection is hung up first, VPNs before what carries them");
  }
  return {};
}

QString wordOf(AtEnd choice) {
  switch (choice) {
    case AtEnd::leaveUp:
      return QStringLiteral("Leave");
    case AtEnd::hangUpDialed:
      return QStringLiteral("Dialed");
    case AtEnd::hangUpAll:
      return QStringLiteral("All");
  }
  return {};
}

}  // namespace

EndMenu::EndMenu(Settings& settings, const std::vector<Occasion>& occasions, bool offersDialed,
                 QWidget* parent)
    : QMenu(tr("When Onhook &Ends"), parent), settings_(settings), offersDialed_(offersDialed) {
  setObjectName(QStringLiteral("endMenu"));
  setAccessibleName(tr("When Onhook Ends"));
  for (const Occasion occasion : occasions) addOccasion(occasion);
  connect(&settings, &Settings::changed, this, &EndMenu::renew);
  renew();
}

void EndMenu::addOccasion(Occasion occasion) {
  QMenu* const menu = addMenu(titleOf(occasion));
  menu->setObjectName(QLatin1String(nameOf(occasion)) + QStringLiteral("Menu"));
  menu->setAccessibleName(wording::withoutMnemonic(titleOf(occasion)));
  menu->setToolTipsVisible(true);
  auto* const group = new QActionGroup(menu);
  groups_.push_back({occasion, group});
  for (const AtEnd choice : {AtEnd::leaveUp, AtEnd::hangUpDialed, AtEnd::hangUpAll}) {
    if (choice == AtEnd::hangUpDialed && !offersDialed_) continue;
    QAction* const action = menu->addAction(textOf(choice));
    action->setObjectName(QLatin1String(nameOf(occasion)) + wordOf(choice));
    action->setToolTip(tipOf(choice));
    action->setStatusTip(tipOf(choice));
    action->setCheckable(true);
    action->setData(static_cast<int>(choice));
    group->addAction(action);
    connect(action, &QAction::triggered, this,
            [this, occasion, choice] { settings_.setAtEnd(occasion, choice); });
  }
}

void EndMenu::renew() {
  for (const Group& group : groups_) {
    AtEnd choice = settings_.atEnd(group.occasion);
    // It is as if nothing had been dialed.
    if (choice == AtEnd::hangUpDialed && !offersDialed_) choice = AtEnd::leaveUp;
    for (QAction* const action : group.actions->actions())
      action->setChecked(action->data().toInt() == static_cast<int>(choice));
  }
}

}  // namespace onhook
