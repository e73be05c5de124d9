#include "ui/preferences/NotificationsPage.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/preferences/PageParts.h"

namespace onhook {

NotificationsPage::NotificationsPage(Settings& settings, QWidget* parent)
    : QWidget(parent), settings_(settings) {
  auto* const column = pageParts::makeColumn(this);
  column->addWidget(pageParts::makeNote("notifyHeading", tr("Tell me when"), this));
  add(column, NotifyAbout::drops, "notifiesDrops", tr("a connection &drops that nobody hung up in Onhook"));
  add(column, NotifyAbout::comebacks, "notifiesComebacks", tr("what was hung up comes &back"));
  add(column, NotifyAbout::tray, "notifiesTray", tr("what I asked for from the &tray fails or takes long"));
  add(column, NotifyAbout::automatic, "notifiesAutomatic", tr("something is hung up &automatically"));
  column->addSpacing(8);
  column->addWidget(pageParts::makeNote(
      "notifyNote", tr("What you have just watched in the window is never told once more."), this));
  connect(&settings, &Settings::changed, this, &NotificationsPage::renew);
  renew();
}

void NotificationsPage::add(QVBoxLayout* column, NotifyAbout what, const char* name, const QString& text) {
  QCheckBox* const box = pageParts::makeCheckBox(name, text, this);
  connect(box, &QCheckBox::clicked, this,
          [this, what](bool checked) { settings_.setNotifiesAbout(what, checked); });
  column->addWidget(box);
  boxes_.push_back({what, box});
}

void NotificationsPage::renew() {
  for (const Box& one : boxes_) one.box->setChecked(settings_.notifiesAbout(one.what));
}

}  // namespace onhook
