#include "ui/help/DiagnosticsWindow.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/widgets/Announcement.h"
#include "ui/widgets/LabelText.h"

namespace onhook {

DiagnosticsWindow::DiagnosticsWindow(std::function<void(Take)> collect, QWidget* parent)
    : HelpWindow("diagnostics", tr("Copy Diagnostics"), parent),
      collect_(std::move(collect)),
      text_(new QPlainTextEdit(this)),
      said_(new QLabel(this)) {
  auto* const note = new QLabel(
      tr("For a bug report. Passwords, your user name, the computer's name and public addresses are taken "
         "out; names of connections are not. Read it, and change what nobody should see."),
      this);
  note->setObjectName(QStringLiteral("diagnosticsNote"));
  note->setAccessibleName(note->text());
  note->setWordWrap(true);

  text_->setObjectName(QStringLiteral("diagnosticsText"));
  text_->setAccessibleName(tr("Diagnostics"));
  text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  text_->setTabChangesFocus(true);
  text_->setLineWrapMode(QPlainTextEdit::NoWrap);
  text_->horizontalScrollBar()->setAccessibleName(tr("Scroll sideways"));
  text_->verticalScrollBar()->setAccessibleName(tr("Scroll"));
  text_->setMinimumSize(text_->fontMetrics().averageCharWidth() * 72, text_->fontMetrics().height() * 12);
  makeAnnouncement(*said_);
  said_->setObjectName(QStringLiteral("diagnosticsSaid"));
  said_->setTextFormat(Qt::PlainText);

  QDialogButtonBox* const buttons = makeButtons();
  copy_ = addButton(buttons, "diagnosticsCopy", tr("&Copy"));
  save_ = addButton(buttons, "diagnosticsSave", tr("&Save As…"));
  copy_->setDefault(true);
  connect(copy_, &QPushButton::clicked, this, &DiagnosticsWindow::copy);
  connect(save_, &QPushButton::clicked, this, &DiagnosticsWindow::chooseFile);

  auto* const column = new QVBoxLayout(this);
  column->addWidget(note);
  column->addWidget(text_, 1);
  column->addWidget(said_);
  column->addWidget(buttons);
}

void DiagnosticsWindow::present() {
  HelpWindow::present();
  text_->clear();
  text_->setPlaceholderText(tr("Being collected…"));
  text_->setReadOnly(true);
  copy_->setEnabled(false);
  save_->setEnabled(false);
  say({});
  collect_([window = QPointer(this)](const QString& text) {
    if (window.isNull()) return;
    window->text_->setPlainText(text);
    window->text_->setReadOnly(false);
    window->copy_->setEnabled(true);
    window->save_->setEnabled(true);
    window->copy_->setFocus();
  });
}

void DiagnosticsWindow::copy() {
  QGuiApplication::clipboard()->setText(text_->toPlainText());
  say(tr("Copied."));
}

void DiagnosticsWindow::chooseFile() {
  // Not exec(): it would run an event loop of its own.
  auto* const dialog = new QFileDialog(this, tr("Save Diagnostics"));
  dialog->setObjectName(QStringLiteral("diagnosticsFile"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilters({tr("Markdown (*.md)"), tr("All files (*)")});
  dialog->setDefaultSuffix(QStringLiteral("md"));
  dialog->selectFile(QStringLiteral("onhook-diagnostics.md"));
  connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsWindow::save);
  dialog->open();
}

void DiagnosticsWindow::save(const QString& name) {
  QSaveFile file(name);
  const QByteArray text = text_->toPlainText().toUtf8();
  const bool well = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
  say(well ? tr("Saved.") : tr("It could not be saved: %1").arg(file.errorString()));
}

void DiagnosticsWindow::say(const QString& text) {
  // Anew, so that it is read out also when it is said once more.
  said_->hide();
  setLabelText(*said_, text);
  said_->setVisible(!text.isEmpty());
}

}  // namespace onhook
