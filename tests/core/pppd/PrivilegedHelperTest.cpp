#include "core/providers/pppd/PrivilegedHelper.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cctype>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/linux/FileDescriptor.h"

namespace onhook::pppd {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

namespace fs = std::filesystem;

const ConnectionId first{{226, 5178}, "9b705372"};
const ConnectionId second{{305, 6001}, "9b705372"};

/// With a script in pkexec's place.
class PrivilegedHelperTest : public testing::Test {
 protected:
  PrivilegedHelperTest() : folder_(testing::TempDir() + "pppd-helper-" + std::to_string(::getpid())) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
    paths_ = {.pkexec = folder_ / "pkexec", .helper = folder_ / "helper", .policy = folder_ / "policy"};
  }
  ~PrivilegedHelperTest() override { fs::remove_all(folder_); }

  static void write(const std::string& path, const std::string& content, mode_t mode) {
    std::ofstream(path) << content;
    ::chmod(path.c_str(), mode);
  }
  std::string read(const std::string& name) const {
    std::ifstream file(folder_ / name);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
  }
  /// What pkexec does, in the shell's language; $F is the test's folder.
  Reply asking(const std::string& script, int signal = SIGTERM,
               const std::vector<ConnectionId>& processes = {first}) const {
    write(paths_.pkexec, "#!/bin/sh\nF='" + folder_.string() + "'\n" + script + '\n', 0755);
    return PrivilegedHelper(paths_).signal(signal, processes);
  }
  Reply ending(int code) const { return asking("exit " + std::to_string(code)); }

  fs::path folder_;
  PrivilegedHelperPaths paths_;
};

TEST_F(PrivilegedHelperTest, WhatEachEndMeans) {
  EXPECT_EQ(ending(0), (Reply{Reply::Kind::accepted, std::nullopt}));
  EXPECT_EQ(ending(12).kind, Reply::Kind::notThere);
  for (const int code : {10, 11, 13, 14, 15, 126, 127})
    EXPECT_EQ(ending(code).kind, Reply::Kind::refused) << code;
  // Of nobody we know: what has been done is not known either.
  for (const int code : {1, 2, 9, 16, 125, 128, 255})
    EXPECT_EQ(ending(code).kind, Reply::Kind::noAnswer) << code;
  EXPECT_EQ(asking("kill -9 $$").kind, Reply::Kind::noAnswer);
}

TEST_F(PrivilegedHelperTest, EveryAnswerButYesHasATextOfWholeSentences) {
  for (int code = 1; code < 256; ++code) {
    const Reply reply = ending(code);
    ASSERT_TRUE(reply.error) << code;
    EXPECT_NE(reply.error->code, "") << code;
    ASSERT_NE(reply.error->text, "") << code;
    EXPECT_EQ(reply.error->text.back(), '.') << reply.error->text;
    EXPECT_TRUE(reply.kind != Reply::Kind::refused || !reply.error->advice.empty()) << code;
  }
}

TEST_F(PrivilegedHelperTest, Dismissed) {
  const Reply reply =
      asking("echo 'Error executing command as another user: Request dismissed' >&2; exit 126");
  EXPECT_EQ(reply.error->text, "The request for authority was dismissed.");
  EXPECT_THAT(reply.error->advice, HasSubstr("Ask again"));
}

TEST_F(PrivilegedHelperTest, NotAuthorized) {
  const Reply reply = asking(
      "printf 'Error executing command as another user: Not authorized\\n\\nThis incident has been "
      "reported.\\n' >&2\n"
      "exit 127");
  EXPECT_EQ(reply.error->text,
            "Authority was not granted. pkexec said: Not authorized This incident has been reported.");
  EXPECT_THAT(reply.error->advice, HasSubstr("sudo onhook"));
}

TEST_F(PrivilegedHelperTest, NothingThatCouldAsk) {
  const Reply reply =
      asking("echo 'Error executing command as another user: No authentication agent found.' >&2; exit 127");
  EXPECT_EQ(reply.error->code, "no-agent");
  EXPECT_THAT(reply.error->advice, HasSubstr("desktop session"));
}

TEST_F(PrivilegedHelperTest, PolkitDoesNotRun) {
  const Reply reply = asking(
      "echo 'Error getting authority: Error initializing authority: Could not connect: No such file' >&2; "
      "exit 127");
  EXPECT_EQ(reply.kind, Reply::Kind::refused);
  EXPECT_EQ(reply.error->code, "no-polkit");
  EXPECT_THAT(reply.error->text, HasSubstr("polkit cannot be reached"));
}

TEST_F(PrivilegedHelperTest, TheHelpersOwnWordsWhereItHasSome) {
  EXPECT_EQ(asking("echo 'onhook-helper: Process 226 is no pppd of this system.' >&2; exit 13").error->text,
            "Process 226 is no pppd of this system.");
}

TEST_F(PrivilegedHelperTest, PkexecIsNotThere) {
  const Reply reply = PrivilegedHelper(paths_).signal(SIGTERM, {first});
  EXPECT_EQ(reply.kind, Reply::Kind::refused);
  EXPECT_EQ(reply.error->domain, ErrorDomain::posix);
  EXPECT_THAT(reply.error->text, HasSubstr("could not be run: No such file"));

  write(paths_.pkexec, "no program", 0644);
  EXPECT_EQ(PrivilegedHelper(paths_).signal(SIGTERM, {first}).kind, Reply::Kind::refused);
}

TEST_F(PrivilegedHelperTest, HandsOverExactlyWhatIsMeant) {
  const std::string keep = "printf '%s\\n' \"$#\" \"$@\" >\"$F/words\"";
  paths_.helper = folder_ / "a helper; $(touch x) 'y'";
  EXPECT_EQ(asking(keep, SIGTERM, {first, second}).kind, Reply::Kind::accepted);
  EXPECT_EQ(read("words"), "5\n--disable-internal-agent\n" + paths_.helper +
                               "\nTERM\n226-5178-9b705372\n305-6001-9b705372\n");
  asking(keep, SIGHUP);
  EXPECT_THAT(read("words"), HasSubstr("\nHUP\n226-"));
  asking(keep, SIGKILL);
  EXPECT_THAT(read("words"), HasSubstr("\nKILL\n226-"));
}

TEST_F(PrivilegedHelperTest, AsksForNothingThatTheHelperDoesNotDo) {
  const std::string keep = "touch \"$F/asked\"";
  EXPECT_EQ(asking(keep, SIGINT).kind, Reply::Kind::refused);
  EXPECT_EQ(asking(keep, 0).kind, Reply::Kind::refused);
  EXPECT_EQ(asking(keep, SIGTERM, {}).kind, Reply::Kind::notThere);
  EXPECT_EQ(asking(keep, SIGTERM, std::vector<ConnectionId>(65, first)).kind, Reply::Kind::refused);
  EXPECT_FALSE(fs::exists(folder_ / "asked"));
  EXPECT_EQ(asking(keep, SIGTERM, std::vector<ConnectionId>(64, first)).kind, Reply::Kind::accepted);
}

TEST_F(PrivilegedHelperTest, HandsOverNothingElse) {
  constexpr int high = 200;  // where the shell opens nothing of its own
  const FileDescriptor left(::fcntl(STDERR_FILENO, F_DUPFD, high));  // not closed on exec
  ::setenv("ONHOOK_TEST_SECRET", "secret", 1);
  sigset_t blocked, before;
  ::sigemptyset(&blocked);
  ::sigaddset(&blocked, SIGTERM);
  ::pthread_sigmask(SIG_BLOCK, &blocked, &before);
  const auto ignored = ::signal(SIGPIPE, SIG_IGN);
  // First the signals: a shell blocks them all while it starts a program, and then lets all through.
  const Reply reply = asking(
      "while read line; do case $line in Sig[BI]*) echo \"$line\" ;; esac; done </proc/$$/status "
      ">\"$F/signals\"\n"
      "read line && echo input >\"$F/input\"\n"
      "for f in /proc/$$/fd/*; do echo \"${f##*/} $(readlink \"$f\")\"; done >\"$F/fds\"\n"
      "tr '\\0' '\\n' </proc/$$/environ >\"$F/environment\"");
  ::signal(SIGPIPE, ignored);
  ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
  ::unsetenv("ONHOOK_TEST_SECRET");

  EXPECT_EQ(reply.kind, Reply::Kind::accepted);
  EXPECT_FALSE(fs::exists(folder_ / "input"));
  EXPECT_THAT(read("fds"), Not(HasSubstr("\n" + std::to_string(left.get()) + ' ')));
  EXPECT_THAT(read("fds"), HasSubstr("0 /dev/null\n"));
  EXPECT_THAT(read("environment"), Not(HasSubstr("SECRET")));
  EXPECT_THAT(read("environment"), Not(HasSubstr("HOME")));
  EXPECT_THAT(read("signals"), HasSubstr("SigBlk:\t0000000000000000"));
  // The signals 32 and 33 are the C library's own.
  EXPECT_THAT(read("signals"), testing::EndsWith("0000000\n"));
}

TEST_F(PrivilegedHelperTest, WorksWhereOurOwnDescriptorsAreClosed) {
  const auto pid = ::fork();
  if (pid == 0) {
    for (int fd = 0; fd < 3; ++fd) ::close(fd);
    const Reply reply = asking("echo 'onhook-helper: Here.' >&2; exit 13");
    ::_exit(reply.error && reply.error->text == "Here." ? 0 : 1);
  }
  int status = 0;
  ASSERT_EQ(::waitpid(pid, &status, 0), pid);
  EXPECT_EQ(status, 0);
}

TEST_F(PrivilegedHelperTest, TextWithoutEnd) {
  // More than a pipe holds, and more than is kept.
  const Reply reply = asking("head -c 1000000 /dev/zero | tr '\\0' x >&2; exit 127");
  EXPECT_EQ(reply.kind, Reply::Kind::refused);
  EXPECT_THAT(reply.error->text.size(), testing::Lt(1000u));
}

TEST_F(PrivilegedHelperTest, HostileText) {
  const Reply reply = asking("printf '\\033[2J\\000\\377\\302\\233\\r\\n\\tA\\177' >&2; exit 127");
  ASSERT_TRUE(reply.error);
  for (const char c : reply.error->text)
    EXPECT_TRUE(std::isprint(static_cast<unsigned char>(c))) << static_cast<int>(c);
  EXPECT_THAT(reply.error->text, HasSubstr("?[2J???"));
}

TEST_F(PrivilegedHelperTest, ClosesItsStandardErrorAndGoesOn) {
  EXPECT_EQ(asking("exec 2>&-; sleep 0.3; exit 12").kind, Reply::Kind::notThere);
}

TEST_F(PrivilegedHelperTest, SomethingElseHoldsItsStandardErrorOpen) {
  const auto began = std::chrono::steady_clock::now();
  const Reply reply = asking("echo 'onhook-helper: Here.' >&2; sleep 20 & echo $! >\"$F/pid\"; exit 13");
  EXPECT_EQ(reply.error->text, "Here.");
  EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds(15));
  ::kill(std::stoi(read("pid")), SIGKILL);
}

TEST_F(PrivilegedHelperTest, WaitsForAsLongAsItTakes) {
  EXPECT_EQ(asking("sleep 1; exit 0").kind, Reply::Kind::accepted);
}

TEST_F(PrivilegedHelperTest, UsableOnlyWhereAllOfItIsInstalled) {
  const bool isRoot = ::geteuid() == 0;  // else the files are not root's, and that alone makes them unusable
  const auto install = [&] {
    write(paths_.pkexec, "", 0755);
    write(paths_.helper, "", 0755);
    write(paths_.policy, "", 0644);
  };
  install();
  EXPECT_EQ(PrivilegedHelper::isUsable(paths_), isRoot);
  for (const std::string& part : {paths_.pkexec, paths_.helper, paths_.policy}) {
    install();
    fs::remove(part);
    EXPECT_FALSE(PrivilegedHelper::isUsable(paths_)) << part;
    fs::create_directory(part);
    EXPECT_FALSE(PrivilegedHelper::isUsable(paths_)) << part;
    fs::remove(part);
  }
  install();
  ::chmod(paths_.pkexec.c_str(), 0644);
  EXPECT_FALSE(PrivilegedHelper::isUsable(paths_));
  install();
  for (const mode_t mode : {0775, 0757, 0777, 0644}) {
    ::chmod(paths_.helper.c_str(), mode);
    EXPECT_FALSE(PrivilegedHelper::isUsable(paths_)) << std::oct << mode;
  }
  install();
  if (isRoot) {
    ASSERT_EQ(::chown(paths_.helper.c_str(), 65534, 65534), 0);
    EXPECT_FALSE(PrivilegedHelper::isUsable(paths_));
  }
  paths_.helper.clear();
  EXPECT_FALSE(PrivilegedHelper::isUsable(paths_));
}

}  // namespace
}  // namespace onhook::pppd
