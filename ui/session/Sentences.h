#pragma once

#include <QString>
#include <QStringList>

/// How texts are put together, in the way of the user's language: not every language has a full stop that is
/// a ".", or a space behind it. Any thread.
namespace onhook::wording {

/// "a, b, c"; empty ones are left out.
QString listed(QStringList words);

/// Whole sentences, one behind the other; empty ones are left out.
QString oneAfterAnother(const QStringList& sentences);

/// The words with a full stop.
QString asSentence(const QString& words);

/// The sentence without its full stop, so that something can follow it.
QString withoutStop(QString sentence);

/// A button's or menu's text without the mark of its letter: "Hang Up" of "&Hang Up", and of "Hang Up(&H)",
/// as the languages do it that have no such letters.
QString withoutMnemonic(QString text);

/// What is to be given to Qt as a tool tip to be read as it stands: Qt takes one for markup whose first line
/// looks like it (Qt::mightBeRichText), and names from outside may stand there.
QString plainTip(const QString& text);

}  // namespace onhook::wording
