#include "tests/app/ProgramProcess.h"

#include <windows.h>

#include <QProcessEnvironment>
#include <QString>
#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace onhook {

namespace {

struct CloseHandleOf {
  using pointer = HANDLE;
  void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<HANDLE, CloseHandleOf>;

/// What comes through the pipes of one program.
struct Inbox {
  std::mutex mutex;
  std::condition_variable news;
  // Guarded by the mutex:
  std::string output, errors;
  int openPipes = 0;
};

/// Makes a pipe; returns the end that is read. `write` is the other one, which a child inherits.
Handle makePipe(Handle& write) {
  SECURITY_ATTRIBUTES inherited{sizeof inherited, nullptr, TRUE};
  HANDLE readEnd = nullptr, writeEnd = nullptr;
  if (!CreatePipe(&readEnd, &writeEnd, &inherited, 0)) throw std::runtime_error("no pipe");
  SetHandleInformation(readEnd, HANDLE_FLAG_INHERIT, 0);
  write.reset(writeEnd);
  return Handle(readEnd);
}

/// Reads a pipe into the inbox on a thread of its own, for a pipe cannot be waited for together with another.
/// Nobody joins it: what the system has started meanwhile may hold the pipe open.
void readInto(const std::shared_ptr<Inbox>& inbox, std::string Inbox::*text, Handle pipe) {
  ++inbox->openPipes;
  std::thread([inbox, text, pipe = std::move(pipe)] {
    char buffer[4096];
    DWORD count = 0;
    while (ReadFile(pipe.get(), buffer, sizeof buffer, &count, nullptr) && count > 0) {
      const std::lock_guard lock(inbox->mutex);
      ((*inbox).*text).append(buffer, count);
      inbox->news.notify_all();
    }
    const std::lock_guard lock(inbox->mutex);
    --inbox->openPipes;
    inbox->news.notify_all();
  }).detach();
}

std::wstring wide(const std::string& text) {
  return QString::fromStdString(text).toStdWString();
}

/// A word as CommandLineToArgvW reads it. None of the tests' words ends with a backslash or holds a quote.
std::wstring quoted(const std::string& word) {
  return L'"' + wide(word) + L'"';
}

std::wstring commandLine(const std::vector<std::string>& arguments) {
  std::wstring line = quoted(ONHOOK_PROGRAM);
  for (const std::string& argument : arguments) line += L' ' + quoted(argument);
  return line;
}

/// The test's environment with these changes, as CreateProcess wants it.
std::wstring environmentBlock(const std::map<std::string, std::string>& changes) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const auto& [name, value] : changes) {
    if (value.empty())
      environment.remove(QString::fromStdString(name));
    else
      environment.insert(QString::fromStdString(name), QString::fromStdString(value));
  }
  std::wstring block;
  for (const QString& entry : environment.toStringList()) block += entry.toStdWString() + L'\0';
  return block + L'\0';
}

}  // namespace

struct ProgramProcess::System {
  std::shared_ptr<Inbox> inbox = std::make_shared<Inbox>();
  Handle process;
  DWORD id = 0;
  bool closed = false;

  bool hasEnded() const { return WaitForSingleObject(process.get(), 0) == WAIT_OBJECT_0; }
};

ProgramProcess::ProgramProcess(const std::vector<std::string>& arguments,
                               const std::map<std::string, std::string>& environment)
    : system_(std::make_unique<System>()) {
  Handle outputEnd, errorEnd;
  Handle output = makePipe(outputEnd), errors = makePipe(errorEnd);
  STARTUPINFOW startup{};
  startup.cb = sizeof startup;
  startup.dwFlags = STARTF_USESTDHANDLES;
  startup.hStdOutput = outputEnd.get();
  startup.hStdError = errorEnd.get();
  PROCESS_INFORMATION started{};
  std::wstring line = commandLine(arguments);
  std::wstring block = environmentBlock(environment);
  if (!CreateProcessW(nullptr, line.data(), nullptr, nullptr, TRUE, CREATE_UNICODE_ENVIRONMENT, block.data(),
                      nullptr, &startup, &started))
    throw std::runtime_error("cannot start " ONHOOK_PROGRAM);
  CloseHandle(started.hThread);
  system_->process.reset(started.hProcess);
  system_->id = started.dwProcessId;
  readInto(system_->inbox, &Inbox::output, std::move(output));
  readInto(system_->inbox, &Inbox::errors, std::move(errors));
}

ProgramProcess::~ProgramProcess() {
  if (system_->process) TerminateProcess(system_->process.get(), 255);
}

bool ProgramProcess::readSome(Clock::time_point until, std::string& output, std::string& errors) {
  constexpr std::chrono::milliseconds afterItsEnd{500};
  Inbox& inbox = *system_->inbox;
  std::unique_lock lock(inbox.mutex);
  const auto hasText = [&inbox] { return !inbox.output.empty() || !inbox.errors.empty(); };
  const auto hasNews = [&] { return hasText() || inbox.openPipes == 0; };
  while (!hasNews() && Clock::now() < until) {
    const bool ended = system_->hasEnded();
    // What it wrote before its end is in the pipe; who else holds that open has nothing to say.
    if (!inbox.news.wait_for(lock, afterItsEnd, hasNews) && ended) break;
  }
  if (!hasText()) {
    system_->closed = inbox.openPipes == 0 || system_->hasEnded();
    return false;
  }
  output += std::exchange(inbox.output, {});
  errors += std::exchange(inbox.errors, {});
  return true;
}

bool ProgramProcess::hasClosed() const {
  return system_->closed;
}

int ProgramProcess::waitForEnd() {
  WaitForSingleObject(system_->process.get(), INFINITE);
  DWORD exitCode = 0;
  GetExitCodeProcess(system_->process.get(), &exitCode);
  system_->process.reset();
  return static_cast<int>(exitCode);
}

long ProgramProcess::id() const {
  return static_cast<long>(system_->id);
}

}  // namespace onhook
