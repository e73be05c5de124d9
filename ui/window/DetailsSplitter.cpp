#include "ui/window/DetailsSplitter.h"

#include <QAction>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/session/Settings.h"
#include "ui/window/DetailsPane.h"

namespace onhook {

DetailsSplitter::DetailsSplitter(QAction* shown, DetailsPane* pane, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), shown_(shown), pane_(pane), lists_(new QWidget(this)) {
  setObjectName(QStringLiteral("detailsSplitter"));
  setAccessibleName(tr("Lists and details"));
  setChildrenCollapsible(false);
  lists_->setObjectName(QStringLiteral("lists"));
  lists_->setAccessibleName(tr("Lists"));
  auto* const column = new QVBoxLayout(lists_);
  column->setContentsMargins(0, 0, 0, 0);
  addWidget(lists_);
  addWidget(pane_);
  setStretchFactor(0, 1);
  setStretchFactor(1, 0);
  pane_->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
  pane_->setVisible(shown_->isChecked());
  connect(shown_, &QAction::toggled, this, &DetailsSplitter::showDetails);
  connect(pane_, &DetailsPane::closeRequested, this, [this] { shown_->setChecked(false); });
}

void DetailsSplitter::addList(QWidget* list, int share) {
  static_cast<QVBoxLayout*>(lists_->layout())->addWidget(list, share);
  if (lists_->focusProxy() == nullptr) lists_->setFocusProxy(list);
}

void DetailsSplitter::setSettings(Settings& settings) {
  const auto follow = [this, &settings] { shown_->setChecked(settings.showsDetails()); };
  follow();
  connect(&settings, &Settings::changed, this, follow);
  connect(shown_, &QAction::toggled, &settings, &Settings::setShowsDetails);
}

void DetailsSplitter::showDetails(bool shown) {
  if (shown && !pane_->isVisible()) makeRoom();
  // The focus must not go with it.
  QWidget* const focus = window()->focusWidget();
  if (!shown && focus != nullptr && pane_->isAncestorOf(focus)) lists_->setFocus();
  pane_->setVisible(shown);
}

void DetailsSplitter::makeRoom() {
  const int wanted = fontMetrics().averageCharWidth() * 44;
  QWidget* const top = window();
  if (!top->isMaximized() && !top->isFullScreen()) {
    const int widest = top->screen()->availableSize().width() * 9 / 10;
    top->resize(std::max(top->width(), std::min(top->width() + wanted, widest)), top->height());
  }
  setSizes({std::max(1, width() - wanted), wanted});
}

}  // namespace onhook
