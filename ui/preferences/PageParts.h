#pragma once

#include <QString>

class QCheckBox;
class QLabel;
class QVBoxLayout;
class QWidget;

/// What the pages of the preferences are put together from. UI thread.
namespace onhook::pageParts {

/// The page's column; what is added to it stands at the top, the room that is left below.
QVBoxLayout* makeColumn(QWidget* page);

/// A box with that text; `name` is its object name.
QCheckBox* makeCheckBox(const char* name, const QString& text, QWidget* parent);

/// A sentence that explains; wrapped, plain text.
QLabel* makeNote(const char* name, const QString& text, QWidget* parent);

/// The same about the box above it.
QLabel* makeNoteBelow(const char* name, const QString& text, QWidget* parent);

}  // namespace onhook::pageParts
