#include "app/Logging.h"

#include <QDateTime>
#include <cstdlib>

#include "app/StandardStream.h"

#include "core/providers/ras/RasCallLog.h"

namespace onhook {

Q_LOGGING_CATEGORY(logApp, "onhook.app", QtWarningMsg)
Q_LOGGING_CATEGORY(logConnections, "onhook.connections", QtWarningMsg)
Q_LOGGING_CATEGORY(logHangUp, "onhook.hangup", QtWarningMsg)
Q_LOGGING_CATEGORY(logDial, "onhook.dial", QtWarningMsg)
Q_LOGGING_CATEGORY(logRas, "onhook.ras", QtWarningMsg)

void logRasCall(const ras::RasCall& call) {
  qCDebug(logRas).noquote() << QString::fromStdString(ras::oneLine(call));
}

namespace {

constexpr qsizetype longestLastLine = 1'000;

const char* levelName(QtMsgType type) {
  switch (type) {
    case QtDebugMsg:
      return "debug";
    case QtInfoMsg:
      return "info";
    case QtWarningMsg:
      return "warning";
    case QtCriticalMsg:
      return "critical";
    case QtFatalMsg:
      return "fatal";
  }
  return "?";
}

}  // namespace

Logging* Logging::active_ = nullptr;
std::mutex Logging::activeMutex_;

Logging::Logging(const std::string& file, bool verbose) : writesAll_(verbose || !file.empty()) {
  if (!file.empty()) {
    file_.setFileName(QString::fromStdString(file));
    if (!file_.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
      error_ = "cannot write the log file " + file + ": " + file_.errorString().toStdString();
  }
  // What comes and goes is kept for lastLines() in any case.
  QLoggingCategory::setFilterRules(writesAll_ ? QStringLiteral("onhook.*=true")
                                              : QStringLiteral("onhook.*.info=true"));
  {
    const std::lock_guard lock(activeMutex_);
    active_ = this;
  }
  qInstallMessageHandler(&Logging::handle);
}

Logging::~Logging() {
  qInstallMessageHandler(nullptr);
  const std::lock_guard lock(activeMutex_);
  active_ = nullptr;
}

void Logging::adviseOnFatal(const std::string& advice, int exitCode) {
  fatalAdvice_ = advice;
  fatalExitCode_ = exitCode;
}

QStringList Logging::lastLines() {
  const std::lock_guard lock(activeMutex_);
  QStringList lines;
  if (active_ == nullptr) return lines;
  for (const QByteArray& line : active_->last_) lines << QString::fromUtf8(line).trimmed();
  return lines;
}

void Logging::handle(QtMsgType type, const QMessageLogContext& context, const QString& text) {
  // Qt may have looked up this handler just before it was taken away.
  const std::lock_guard lock(activeMutex_);
  if (active_) active_->write(type, context, text);
}

void Logging::write(QtMsgType type, const QMessageLogContext& context, const QString& text) {
  const QByteArray line = QDateTime::currentDateTime().toString(Qt::ISODateWithMs).toUtf8() + ' ' +
                          levelName(type) + ' ' + (context.category ? context.category : "default") + ": " +
                          text.toUtf8() + '\n';
  last_.push_back(line.left(longestLastLine));
  if (last_.size() > mostLastLines) last_.pop_front();
  // Ours is only kept then; what others say they want to be read.
  if (type == QtInfoMsg && !writesAll_ && context.category &&
      QByteArrayView(context.category).startsWith("onhook."))
    return;
  if (file_.isOpen()) {
    const std::lock_guard lock(mutex_);
    file_.write(line);
  } else {
    StandardStream::errors().write({line.constData(), static_cast<std::size_t>(line.size())});
  }
  if (type == QtFatalMsg && !fatalAdvice_.empty()) {
    StandardStream::errors().write(fatalAdvice_);
    std::_Exit(fatalExitCode_);
  }
}

}  // namespace onhook
