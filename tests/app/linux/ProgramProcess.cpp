#include "tests/app/ProgramProcess.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>

namespace onhook {

namespace {

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

struct ProgramProcess::System {
  pid_t pid = -1;
  int outputPipe = -1;
  int errorPipe = -1;
};

ProgramProcess::ProgramProcess(const std::vector<std::string>& arguments,
                               const std::map<std::string, std::string>& environment)
    : system_(std::make_unique<System>()) {
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
  const int failure = posix_spawn(&system_->pid, ONHOOK_PROGRAM, &actions, nullptr, pointersTo(words).data(),
                                  pointersTo(variables).data());
  posix_spawn_file_actions_destroy(&actions);
  ::close(output[1]);
  ::close(errors[1]);
  system_->outputPipe = output[0];
  system_->errorPipe = errors[0];
  if (failure != 0) {
    system_->pid = -1;
    throw std::runtime_error("cannot start " ONHOOK_PROGRAM);
  }
}

ProgramProcess::~ProgramProcess() {
  if (system_->outputPipe >= 0) ::close(system_->outputPipe);
  if (system_->errorPipe >= 0) ::close(system_->errorPipe);
  if (system_->pid < 0) return;
  ::kill(system_->pid, SIGKILL);
  ::waitpid(system_->pid, nullptr, 0);
}

bool ProgramProcess::readSome(Clock::time_point until, std::string& output, std::string& errors) {
  if (hasClosed()) return false;
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
  if (left <= 0) return false;
  pollfd pipes[2] = {{system_->outputPipe, POLLIN, 0}, {system_->errorPipe, POLLIN, 0}};
  if (::poll(pipes, 2, static_cast<int>(left)) <= 0) return false;
  if (pipes[0].revents != 0) readOnce(system_->outputPipe, output);
  if (pipes[1].revents != 0) readOnce(system_->errorPipe, errors);
  return true;
}

bool ProgramProcess::hasClosed() const {
  return system_->outputPipe < 0 && system_->errorPipe < 0;
}

int ProgramProcess::waitForEnd() {
  int status = 0;
  if (::waitpid(system_->pid, &status, 0) != system_->pid) return -1;
  system_->pid = -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

long ProgramProcess::id() const {
  return system_->pid;
}

}  // namespace onhook
