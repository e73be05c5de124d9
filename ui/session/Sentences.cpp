#include "ui/session/Sentences.h"

#include <QRegularExpression>

#include "ui/session/WordingText.h"

namespace onhook::wording {

using detail::tr;

QString listed(QStringList words) {
  words.removeAll(QString());
  return words.join(tr(", "));
}

QString oneAfterAnother(const QStringList& sentences) {
  QString text;
  for (const QString& sentence : sentences) {
    if (sentence.isEmpty()) continue;
    text = text.isEmpty() ? sentence : tr("%1 %2").arg(text, sentence);
  }
  return text;
}

QString asSentence(const QString& words) {
  return tr("%1.").arg(words);
}

QString withoutStop(QString sentence) {
  while (sentence.endsWith('.') || sentence.endsWith(QChar(u'。')) || sentence.endsWith(' '))
    sentence.chop(1);
  return sentence;
}

QString withoutMnemonic(QString text) {
  static const QRegularExpression inBrackets(QStringLiteral("\\s*\\(&[^&]\\)"));
  static const QRegularExpression mark(QStringLiteral("&(.)"));
  return text.remove(inBrackets).replace(mark, QStringLiteral("\\1"));
}

QString plainTip(const QString& text) {
  const QString firstLine = text.section(QLatin1Char('\n'), 0, 0);
  if (!firstLine.contains(QLatin1Char('<')) && !firstLine.contains(QStringLiteral("&lt;"))) return text;
  // As markup then, in which nothing is one.
  return QStringLiteral("<qt>") + text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")) +
         QStringLiteral("</qt>");
}

}  // namespace onhook::wording
