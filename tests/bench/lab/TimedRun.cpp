#include "tests/bench/lab/TimedRun.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <memory>
#include <system_error>
#include <utility>

namespace onhook::bench {

namespace {

[[noreturn]] void fail(int code, const std::string& what) {
  throw std::system_error(code, std::generic_category(), what);
}

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> all;
  for (std::string& word : words) all.push_back(word.data());
  return all;
}

Duration spent(const timeval& time) {
  return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}

}  // namespace

TimedRun timedRun(const std::vector<std::string>& command, const std::vector<std::string>& environment) {
  std::vector<std::string> words = command;
  std::vector<std::string> more = environment;
  std::vector<char*> arguments = pointers(words);
  arguments.push_back(nullptr);
  std::vector<char*> variables = pointers(more);
  for (char** one = environ; *one; ++one) variables.push_back(*one);
  variables.push_back(nullptr);

  std::array<int, 2> pipe{};
  if (::pipe2(pipe.data(), O_CLOEXEC) != 0) fail(errno, "no pipe");
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  const std::unique_ptr<posix_spawn_file_actions_t, int (*)(posix_spawn_file_actions_t*)> owner(
      &actions, posix_spawn_file_actions_destroy);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);

  TimedRun run;
  pid_t pid = -1;
  run.began = std::chrono::steady_clock::now();
  const int failure =
      ::posix_spawnp(&pid, arguments[0], &actions, nullptr, arguments.data(), variables.data());
  ::close(pipe[1]);
  if (failure != 0) {
    ::close(pipe[0]);
    fail(failure, "cannot start " + command[0]);
  }

  std::string line;
  std::array<char, 4096> buffer{};
  ssize_t length = 0;
  while ((length = ::read(pipe[0], buffer.data(), buffer.size())) > 0) {
    const TimePoint now = std::chrono::steady_clock::now();
    for (const char one : std::string_view(buffer.data(), static_cast<std::size_t>(length))) {
      if (one == '\n')
        run.lines.push_back({now, std::exchange(line, {})});
      else
        line += one;
    }
  }
  ::close(pipe[0]);
  int status = 0;
  rusage usage{};
  ::wait4(pid, &status, 0, &usage);
  run.ended = std::chrono::steady_clock::now();
  run.processor = spent(usage.ru_utime) + spent(usage.ru_stime);
  run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return run;
}

}  // namespace onhook::bench
