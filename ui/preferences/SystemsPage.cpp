#include "ui/preferences/SystemsPage.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/preferences/PageParts.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Settings.h"
#include "ui/session/Wording.h"
#include "ui/widgets/LabelText.h"

namespace onhook {
namespace {

// Provider::name() of the practice network.
constexpr const char* practiceProvider = "simulated";

}  // namespace

SystemsPage::SystemsPage(Settings& settings, const ConnectionMonitor& monitor,
                         const std::vector<System>& systems, std::function<void(bool)> setPractice,
                         QWidget* parent)
    : QWidget(parent), settings_(settings), monitor_(monitor) {
  auto* const column = pageParts::makeColumn(this);
  if (systems.empty()) {
    column->addWidget(pageParts::makeNote(
        "practiceAlone",
        tr("Onhook was started with the practice network alone: nothing of this computer is watched."),
        this));
    return;
  }
  column->addWidget(pageParts::makeNote(
      "systemsNote", tr("Connections of these systems are listed, in the window and the tray."), this));
  column->addSpacing(4);
  for (const System& system : systems) addSystem(column, system);
  column->addSpacing(8);
  addPractice(column, std::move(setPractice));
  connect(&settings, &Settings::changed, this, &SystemsPage::renew);
  connect(&monitor, &ConnectionMonitor::changed, this, &SystemsPage::renew);
  renew();
}

void SystemsPage::addSystem(QVBoxLayout* column, const System& system) {
  QCheckBox* const box = pageParts::makeCheckBox("", system.displayName, this);
  box->setObjectName(QStringLiteral("watches ") + QString::fromStdString(system.name));
  QLabel* const stand = pageParts::makeNoteBelow("", QString(), this);
  stand->setObjectName(QStringLiteral("stand ") + QString::fromStdString(system.name));
  connect(box, &QCheckBox::clicked, this,
          [this, name = system.name](bool checked) { settings_.setWatches(name, checked); });
  column->addWidget(box);
  column->addWidget(stand);
  rows_.push_back({system, box, stand});
}

void SystemsPage::addPractice(QVBoxLayout* column, std::function<void(bool)> setPractice) {
  practice_ = pageParts::makeCheckBox("practises", tr("&Practice network, until Onhook quits"), this);
  connect(practice_, &QCheckBox::clicked, this, [this, set = std::move(setPractice)](bool checked) {
    set(checked);
    renew();
  });
  column->addWidget(practice_);
  column->addWidget(pageParts::makeNoteBelow(
      "practiceNote", tr("Make-believe connections to try everything on: nothing of it is real."), this));
}

void SystemsPage::renew() {
  for (const Row& row : rows_) {
    const bool watched = settings_.watches(row.system.name);
    row.box->setChecked(watched);
    const QString stand = watched ? standOf(row.system.name, row.system.displayName) : tr("Not watched.");
    setLabelText(*row.stand, stand);
    if (row.box->accessibleDescription() != stand) row.box->setAccessibleDescription(stand);
  }
  practice_->setChecked(monitor_.watches(practiceProvider));
}

QString SystemsPage::standOf(const std::string& provider, const QString& displayName) const {
  for (const Snapshot& snapshot : monitor_.snapshots())
    if (snapshot.provider == provider) return wording::providerText(displayName, snapshot);
  return {};
}

}  // namespace onhook
