#include "tests/app/ProgramRun.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <sstream>
#include <stdexcept>

namespace onhook {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::minutes patience{1};

std::map<std::string, std::string> environmentWith(const std::map<std::string, std::string>& changes) {
  std::map<std::string, std::string> variables;
  for (char** entry = environ; *entry; ++entry) {
    const std::string text = *entry;
    const auto equals = text.find('=');
    if (equals != std::string::npos) variables[text.substr(0, equals)] = text.substr(equals + 1);
  }
  for (const char* const display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
    variables.erase(display);
  for (const auto& [name, value] : changes) {
    if (value.empty())
      variables.erase(name);
    else
      variables[name] = value;
  }
  return variables;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

/// Reads once; closes the pipe and sets it to -1 at its end.
void readOnce(int& pipe, std::string& text) {
  char buffer[4096];
  const ssize_t count = ::read(pipe, buffer, sizeof buffer);
  if (count > 0) {
    text.append(buffer, static_cast<std::size_t>(count));
  } else {
    ::close(pipe);
    pipe = -1;
  }
}

}  // namespace

ProgramRun::ProgramRun(const std::vector<std::string>& arguments,
                       const std::map<std::string, std::string>& environment) {
  int output[2], errors[2];
  if (::pipe2(output, O_CLOEXEC) != 0 || ::pipe2(errors, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");

  std::vector<std::string> words{ONHOOK_PROGRAM};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<std::string> variables;
  for (const auto& [name, value] : environmentWith(environment)) variables.push_back(name + '=' + value);

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, errors[1], STDERR_FILENO);
  const int failure = posix_spawn(&pid_, ONHOOK_PROGRAM, &actions, nullptr, pointersTo(words).data(),
                                  pointersTo(variables).data());
  posix_spawn_file_actions_destroy(&actions);
  ::close(output[1]);
  ::close(errors[1]);
  outputPipe_ = output[0];
  errorPipe_ = errors[0];
  if (failure != 0) {
    pid_ = -1;
    throw std::runtime_error("cannot start " ONHOOK_PROGRAM);
  }
}

ProgramRun::~ProgramRun() {
  if (outputPipe_ >= 0) ::close(outputPipe_);
  if (errorPipe_ >= 0) ::close(errorPipe_);
  if (pid_ < 0) return;
  ::kill(pid_, SIGKILL);
  ::waitpid(pid_, nullptr, 0);
}

bool ProgramRun::finish(std::chrono::seconds within) {
  const auto until = Clock::now() + within;
  while (readSome(until)) {
  }
  if (outputPipe_ >= 0 || errorPipe_ >= 0) return false;
  int status = 0;
  if (::waitpid(pid_, &status, 0) != pid_) return false;
  pid_ = -1;
  exitCode_ = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return true;
}

bool ProgramRun::readUntil(const std::string& text) {
  const auto until = Clock::now() + patience;
  while (output_.find(text) == std::string::npos)
    if (!readSome(until)) return false;
  return true;
}

bool ProgramRun::readErrorsUntil(const std::string& text) {
  const auto until = Clock::now() + patience;
  while (errors_.find(text) == std::string::npos)
    if (!readSome(until)) return false;
  return true;
}

void ProgramRun::signal(int number) {
  if (pid_ > 0) ::kill(pid_, number);
}

std::vector<std::string> ProgramRun::lines() const {
  std::vector<std::string> lines;
  std::istringstream stream(output_);
  for (std::string line; std::getline(stream, line);)
    lines.push_back(line + (stream.eof() ? " (no line end)" : ""));
  return lines;
}

bool ProgramRun::readSome(Clock::time_point until) {
  if (outputPipe_ < 0 && errorPipe_ < 0) return false;
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
  if (left <= 0) return false;
  pollfd pipes[2] = {{outputPipe_, POLLIN, 0}, {errorPipe_, POLLIN, 0}};
  if (::poll(pipes, 2, static_cast<int>(left)) <= 0) return false;
  if (pipes[0].revents != 0) readOnce(outputPipe_, output_);
  if (pipes[1].revents != 0) readOnce(errorPipe_, errors_);
  return true;
}

}  // namespace onhook
