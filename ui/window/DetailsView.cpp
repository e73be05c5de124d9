#include "ui/window/DetailsView.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <algorithm>

namespace onhook {

namespace {

/// The value's lines stay one block, so that they stand below each other.
QString inOneBlock(QString value) {
  return value.replace('\n', QChar(QChar::LineSeparator));
}

}  // namespace

DetailsView::DetailsView(QWidget* parent) : QTextEdit(parent) {
  setObjectName(QStringLiteral("detailsText"));
  setAccessibleName(tr("Details"));
  setReadOnly(true);
  setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  setUndoRedoEnabled(false);
  setTabChangesFocus(true);
  setAcceptRichText(false);
  setFrameShape(QFrame::NoFrame);
  // Identities have no spaces.
  setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  document()->setDocumentMargin(2);
  verticalScrollBar()->setAccessibleName(tr("Scroll"));
  horizontalScrollBar()->setAccessibleName(tr("Scroll sideways"));
  viewport()->setAutoFillBackground(false);
}

int DetailsView::labelWidth(const DetailsRows& rows) const {
  int width = 0;
  for (const DetailsRow& row : rows) width = std::max(width, fontMetrics().horizontalAdvance(row.label));
  return width + fontMetrics().averageCharWidth() * 2;
}

void DetailsView::show(const DetailsRows& rows, bool ofAnother) {
  const int width = labelWidth(rows);
  if (ofAnother || width != labelWidth_) {
    const int scrolled = ofAnother ? 0 : verticalScrollBar()->value();
    labelWidth_ = width;
    rows_.clear();
    clear();
    for (const DetailsRow& row : rows) append(row);
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(scrolled);
    return;
  }
  std::size_t same = 0;
  for (; same < std::min(rows.size(), rows_.size()) && rows[same].label == rows_[same].label; ++same)
    if (rows[same] != rows_[same]) replaceValue(static_cast<int>(same), rows[same]);
  if (same < rows_.size()) removeFrom(static_cast<int>(same));
  for (std::size_t i = same; i < rows.size(); ++i) append(rows[i]);
}

void DetailsView::append(const DetailsRow& row) {
  QTextBlockFormat format;
  // Also of a row that begins with a Latin name.
  format.setLayoutDirection(layoutDirection());
  QTextCharFormat heading, label;
  heading.setFontWeight(QFont::Bold);
  QColor muted = palette().color(QPalette::Text);
  muted.setAlphaF(0.7F);
  label.setForeground(muted);
  if (row.label.isEmpty()) {
    if (!rows_.empty()) format.setTopMargin(fontMetrics().height() * 0.6);
  } else {
    // A text's margins do not change sides with its direction, but its indent does.
    if (isRightToLeft())
      format.setRightMargin(labelWidth_);
    else
      format.setLeftMargin(labelWidth_);
    format.setTextIndent(-labelWidth_);
    format.setTabPositions(
        {QTextOption::Tab(labelWidth_, isRightToLeft() ? QTextOption::RightTab : QTextOption::LeftTab)});
    format.setBottomMargin(2);
  }
  QTextCursor cursor(document());
  cursor.movePosition(QTextCursor::End);
  if (rows_.empty())
    cursor.setBlockFormat(format);
  else
    cursor.insertBlock(format);
  if (row.label.isEmpty()) {
    cursor.insertText(row.value, heading);
  } else {
    cursor.insertText(row.label + '\t', label);
    cursor.insertText(inOneBlock(row.value), QTextCharFormat());
  }
  rows_.push_back(row);
}

void DetailsView::replaceValue(int block, const DetailsRow& row) {
  const QTextBlock found = document()->findBlockByNumber(block);
  const qsizetype before = row.label.isEmpty() ? 0 : row.label.size() + 1;
  QTextCursor cursor(document());
  cursor.setPosition(found.position() + static_cast<int>(before));
  cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
  cursor.insertText(inOneBlock(row.value));
  rows_[static_cast<std::size_t>(block)] = row;
}

void DetailsView::removeFrom(int block) {
  const QTextBlock found = document()->findBlockByNumber(block);
  QTextCursor cursor(document());
  cursor.setPosition(std::max(0, found.position() - 1));
  cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
  cursor.removeSelectedText();
  rows_.resize(static_cast<std::size_t>(block));
}

QMimeData* DetailsView::createMimeDataFromSelection() const {
  // Plain: colours and tab stops of this pane are of no use elsewhere.
  auto* const copied = new QMimeData;
  copied->setText(textCursor().selection().toPlainText());
  return copied;
}

void DetailsView::changeEvent(QEvent* event) {
  QTextEdit::changeEvent(event);
  if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
  const DetailsRows rows = rows_;
  labelWidth_ = 0;
  show(rows, false);
}

}  // namespace onhook
