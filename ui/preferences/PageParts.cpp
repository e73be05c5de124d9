#include "ui/preferences/PageParts.h"

#include <QCheckBox>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/session/Sentences.h"

namespace onhook::pageParts {

QVBoxLayout* makeColumn(QWidget* page) {
  auto* const column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setAlignment(Qt::AlignTop);
  return column;
}

QCheckBox* makeCheckBox(const char* name, const QString& text, QWidget* parent) {
  auto* const box = new QCheckBox(text, parent);
  box->setObjectName(QString::fromLatin1(name));
  box->setAccessibleName(wording::withoutMnemonic(text));
  return box;
}

QLabel* makeNoteBelow(const char* name, const QString& text, QWidget* parent) {
  QLabel* const note = makeNote(name, text, parent);
  const QStyle* const style = parent->style();
  note->setIndent(style->pixelMetric(QStyle::PM_IndicatorWidth) +
                  style->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
  return note;
}

QLabel* makeNote(const char* name, const QString& text, QWidget* parent) {
  auto* const note = new QLabel(text, parent);
  note->setObjectName(QString::fromLatin1(name));
  note->setAccessibleName(text);
  note->setTextFormat(Qt::PlainText);
  note->setWordWrap(true);
  return note;
}

}  // namespace onhook::pageParts
