#include "ui/session/Sentences.h"

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

// Without a regular expression: this runs at every start.
QString withoutMnemonic(const QString& text) {
  QString plain;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QStringView rest = QStringView(text).sliced(i);
    const bool isInBrackets =
        rest.size() >= 4 && rest.startsWith(u"(&") && rest[2] != u'&' && rest[3] == u')';
    if (isInBrackets) {
      while (!plain.isEmpty() && plain.back().isSpace()) plain.chop(1);
      i += 3;
      continue;
    }
    if (rest[0] == u'&' && rest.size() > 1) ++i;
    plain += text[i];
  }
  return plain;
}

QString plainTip(const QString& text) {
  const QString firstLine = text.section(QLatin1Char('\n'), 0, 0);
  if (!firstLine.contains(QLatin1Char('<')) && !firstLine.contains(QStringLiteral("&lt;"))) return text;
  // As markup then, in which nothing is one.
  return QStringLiteral("<qt>") + text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")) +
         QStringLiteral("</qt>");
}

}  // namespace onhook::wording
