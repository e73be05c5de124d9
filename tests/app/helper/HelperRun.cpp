#include "tests/app/helper/HelperRun.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

#include "core/linux/FileDescriptor.h"

namespace onhook {

namespace {

std::vector<char*> pointersTo(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

}  // namespace

HelperRun HelperRun::of(const std::vector<std::string>& arguments, const Surroundings& surroundings) {
  std::vector<std::string> words = arguments;
  words.insert(words.begin(), "onhook-helper");
  std::vector<std::string> variables = surroundings.environment;
  // The leak sanitizer cannot do its work in such surroundings, and there is none without it.
  variables.emplace_back("ASAN_OPTIONS=detect_leaks=0");
  const auto argv = pointersTo(words);
  const auto envp = pointersTo(variables);

  HelperRun run;
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return run;
  const FileDescriptor reading(ends[0]);
  FileDescriptor writing(ends[1]);
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(writing.get(), STDERR_FILENO);
    constexpr int notStarted = 99;
    if (surroundings.before()) ::execve(ONHOOK_HELPER, argv.data(), envp.data());
    ::_exit(notStarted);
  }
  writing.reset();
  char buffer[512];
  while (true) {
    const ssize_t length = ::read(reading.get(), buffer, sizeof buffer);
    if (length < 0 && errno == EINTR) continue;
    if (length <= 0) break;
    run.text.append(buffer, static_cast<std::size_t>(length));
  }
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (WIFEXITED(status)) run.code = WEXITSTATUS(status);
  return run;
}

}  // namespace onhook
