#include "tests/ui/session/journal/JournalTest.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace onhook::test {

QStringList JournalTest::files() const {
  return QDir(folder()).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System |
                                  QDir::NoDotAndDotDot);
}

QString JournalTest::fileThatEnds(const char* ending) const {
  const QStringList found = files().filter(QRegularExpression(QLatin1String(ending) + QStringLiteral("$")));
  EXPECT_EQ(found.size(), 1) << ending << ": " << files().join(QLatin1Char(' ')).toStdString();
  return found.isEmpty() ? QString() : folder() + QLatin1Char('/') + found.front();
}

QByteArray JournalTest::contents(const QString& path) const {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void JournalTest::write(const QString& path, const QByteArray& bytes) const {
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
  file.write(bytes);
}

}  // namespace onhook::test
