#include "app/ShellWord.h"

#include <algorithm>

namespace onhook {

namespace {

bool isPlain(QChar c) {
  static const QString plain = QStringLiteral("_-.:/,@+");
  return c.isLetterOrNumber() || plain.contains(c);
}

/// It means the same between double quotes as without them, to every shell.
bool isPlainQuoted(const QString& text) {
  static const QString special = QStringLiteral("\"$`!%");
  const bool any = std::any_of(text.begin(), text.end(), [](QChar c) { return special.contains(c); });
  return !any && !text.contains(QStringLiteral("\\\\")) && !text.endsWith('\\');
}

}  // namespace

QString shellWord(const QString& text) {
  if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain)) return text;
  if (isPlainQuoted(text)) return '"' + text + '"';
  QString inside = text;
  return '\'' + inside.replace('\'', QStringLiteral("'\\''")) + '\'';
}

}  // namespace onhook
