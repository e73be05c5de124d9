#include "ui/help/HelpWindow.h"

#include <QDialogButtonBox>
#include <QPushButton>

#include "resources/Icons.h"
#include "ui/session/Sentences.h"

namespace onhook {

HelpWindow::HelpWindow(const char* name, const QString& title, QWidget* parent) : QDialog(parent) {
  setObjectName(QString::fromLatin1(name));
  setWindowTitle(title);
  setAccessibleName(title);
  setWindowIcon(Icons::get(QStringLiteral("onhook")));
}

void HelpWindow::present() {
  setWindowState(windowState() & ~Qt::WindowMinimized);
  show();
  raise();
  activateWindow();
}

QDialogButtonBox* HelpWindow::makeButtons() {
  auto* const box = new QDialogButtonBox(this);
  box->setObjectName(objectName() + QStringLiteral("Buttons"));
  box->setAccessibleName(tr("Buttons"));
  QPushButton* const close = box->addButton(QDialogButtonBox::Close);
  close->setObjectName(objectName() + QStringLiteral("Close"));
  close->setText(tr("Close"));
  close->setAccessibleName(tr("Close"));
  connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
  return box;
}

QPushButton* HelpWindow::addButton(QDialogButtonBox* box, const char* name, const QString& text) {
  QPushButton* const button = box->addButton(text, QDialogButtonBox::ActionRole);
  button->setObjectName(QString::fromLatin1(name));
  button->setAccessibleName(wording::withoutMnemonic(text));
  return button;
}

}  // namespace onhook
