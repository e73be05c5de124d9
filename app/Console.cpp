#include "app/Console.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <QJsonDocument>
#include <cstdio>

namespace onhook {

namespace {

void write(std::FILE* stream, const QByteArray& bytes) {
  std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
  std::fflush(stream);
}

qsizetype terminalWidth() {
  winsize size{};
  if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 80;
  return size.ws_col;
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

Console::Console(bool mayShowProgress) : showsProgress_(mayShowProgress && isatty(STDERR_FILENO) != 0) {}

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
  write(stdout, bytes);
  draw();
}

void Console::note(const QString& text) {
  erase();
  write(stderr, "onhook: " + harmless(text).toUtf8() + '\n');
  draw();
}

void Console::setProgress(const QStringList& lines) {
  if (!showsProgress_ || lines == progress_) return;
  erase();
  progress_ = lines;
  draw();
}

void Console::erase() {
  if (drawn_ == 0) return;
  // Up to the first line of progress, then clear all below it.
  write(stderr, "\r\x1b[" + QByteArray::number(drawn_) + "A\x1b[J");
  drawn_ = 0;
}

void Console::draw() {
  // A line that the terminal breaks would count as two when it is erased.
  const qsizetype width = terminalWidth() - 1;
  QByteArray bytes;
  for (const QString& line : progress_) bytes += harmless(line).left(width).toUtf8() + '\n';
  if (bytes.isEmpty()) return;
  write(stderr, bytes);
  drawn_ = static_cast<int>(progress_.size());
}

}  // namespace onhook
