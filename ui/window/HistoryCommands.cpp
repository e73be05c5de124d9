#include "ui/window/HistoryCommands.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <utility>

#include "ui/history/HistoryExport.h"
#include "ui/history/HistoryStore.h"

namespace onhook {

HistoryCommands::HistoryCommands(HistoryStore& store, QWidget* window)
    : QObject(window), store_(store), window_(window) {}

void HistoryCommands::exportCsv(std::vector<HistoryEntry> entries) {
  auto* const dialog = new QFileDialog(window_, tr("Export the History as CSV"));
  dialog->setObjectName(QStringLiteral("historyExport"));
  dialog->setAccessibleName(dialog->windowTitle());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setFileMode(QFileDialog::AnyFile);
  dialog->setNameFilters({tr("CSV files (*.csv)"), tr("All files (*)")});
  dialog->setDefaultSuffix(QStringLiteral("csv"));
  dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  dialog->selectFile(QStringLiteral("onhook-history.csv"));
  connect(dialog, &QFileDialog::fileSelected, this,
          [this, entries = std::move(entries)](const QString& file) {
            store_.save(file, historyexport::toCsv(entries));
          });
  dialog->open();
}

void HistoryCommands::clear() {
  auto* const question =
      new QMessageBox(QMessageBox::Question, tr("Clear the History"),
                      tr("Remove everything from the history?"), QMessageBox::NoButton, window_);
  question->setObjectName(QStringLiteral("historyClear"));
  question->setAccessibleName(question->windowTitle());
  question->setAttribute(Qt::WA_DeleteOnClose);
  question->setInformativeText(tr("It cannot be brought back. Connections are not touched."));
  QPushButton* const clear = question->addButton(tr("Clea&r"), QMessageBox::DestructiveRole);
  clear->setObjectName(QStringLiteral("historyClearYes"));
  clear->setAccessibleName(tr("Clear"));
  QPushButton* const keep = question->addButton(QMessageBox::Cancel);
  keep->setObjectName(QStringLiteral("historyClearNo"));
  keep->setAccessibleName(tr("Cancel"));
  question->setDefaultButton(keep);
  connect(clear, &QPushButton::clicked, &store_, [this] { store_.clear(); });
  question->open();
}

}  // namespace onhook
