#include "ui/session/NewFile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <filesystem>
#include <system_error>

namespace onhook {

namespace {

bool writeTo(QFile& file, const QByteArray& text) {
  if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) return false;
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  const bool written = file.write(text) == text.size() && file.flush();
  file.close();
  if (!written) file.remove();
  return written;
}

}  // namespace

NewFile makeNewFile(const QString& file, const QByteArray& text) {
  constexpr quint32 sixDigits = 900'000;
  QFile temporary(
      QStringLiteral("%1.%2").arg(file).arg(100'000 + QRandomGenerator::global()->bounded(sixDigits)));
  if (!writeTo(temporary, text)) return NewFile::impossible;
  std::error_code failure;
  std::filesystem::create_hard_link(temporary.fileName().toStdU16String(), file.toStdU16String(), failure);
  temporary.remove();
  if (!failure) return NewFile::made;
  if (failure == std::errc::file_exists) return NewFile::exists;
  // A file system without hard links.
  QFile direct(file);
  if (writeTo(direct, text)) return NewFile::made;
  return QFileInfo::exists(file) ? NewFile::exists : NewFile::impossible;
}

}  // namespace onhook
