#pragma once

#include <QTextEdit>

#include "ui/session/ConnectionDetails.h"

namespace onhook {

/// Rows of details as text that can be selected and copied, a label and its value each. What changes is
/// written over in its place, so that selection and scroll stay while numbers run.
class DetailsView : public QTextEdit {
  Q_OBJECT

 public:
  explicit DetailsView(QWidget* parent = nullptr);

  /// `ofAnother`: the rows are of something else than before.
  void show(const DetailsRows& rows, bool ofAnother);

 protected:
  void changeEvent(QEvent* event) override;
  QMimeData* createMimeDataFromSelection() const override;

 private:
  int labelWidth(const DetailsRows& rows) const;
  void append(const DetailsRow& row);
  void replaceValue(int block, const DetailsRow& row);
  void removeFrom(int block);

  DetailsRows rows_;
  int labelWidth_ = 0;
};

}  // namespace onhook
