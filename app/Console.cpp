#include "app/Console.h"

#include <QJsonDocument>
#include <algorithm>
#include <string_view>

#include "app/StandardStream.h"

namespace onhook {

namespace {

void write(const StandardStream& stream, const QByteArray& bytes) {
  stream.write({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

/// As many of the lines as fit on the terminal; the last one then tells how many are left out.
QStringList fitting(const QStringList& lines, qsizetype rows) {
  const qsizetype room = std::max<qsizetype>(1, rows - 2);
  if (lines.size() <= room) return lines;
  return lines.first(room - 1) + QStringList{Console::tr("... and %1 more").arg(lines.size() - room + 1)};
}

}  // namespace

QString harmless(const QString& text) {
  QString safe = text;
  for (QChar& c : safe) {
    const auto category = c.category();
    if (category == QChar::Other_Control || category == QChar::Other_Format ||
        category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
      c = QChar::ReplacementCharacter;
  }
  return safe;
}

Console::Console(bool mayShowProgress) {
  if (mayShowProgress) terminal_.emplace();
}

Console::~Console() {
  erase();
}

void Console::line(const QString& text) {
  raw(harmless(text).toUtf8() + '\n');
}

void Console::json(const QJsonObject& object) {
  raw(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::raw(const QByteArray& bytes) {
  erase();
  write(StandardStream::output(), bytes);
  draw();
}

void Console::note(const QString& text) {
  erase();
  write(StandardStream::errors(), "onhook: " + harmless(text).toUtf8() + '\n');
  draw();
}

void Console::setProgress(const QStringList& lines) {
  if (!showsProgress() || lines == progress_) return;
  erase();
  progress_ = lines;
  draw();
}

void Console::erase() {
  if (drawn_ == 0) return;
  // Up to the first line of progress, then clear all below it.
  write(StandardStream::errors(), "\r\x1b[" + QByteArray::number(drawn_) + "A\x1b[J");
  drawn_ = 0;
}

void Console::draw() {
  if (progress_.isEmpty() || !terminal_) return;
  // Lines can only be written over while they are on the terminal and as long as it does not break them in
  // two.
  const Terminal::Size size = terminal_->size();
  const QStringList lines = fitting(progress_, size.rows);
  QByteArray bytes;
  for (const QString& line : lines) bytes += harmless(line).left(size.columns - 1).toUtf8() + '\n';
  write(StandardStream::errors(), bytes);
  drawn_ = static_cast<int>(lines.size());
}

}  // namespace onhook
