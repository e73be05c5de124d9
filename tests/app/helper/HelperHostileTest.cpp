#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <filesystem>

#include "tests/app/helper/AsRoot.h"
#include "tests/app/helper/FakePppd.h"
#include "tests/app/helper/HelperRun.h"

// What somebody would try who has been granted authority and wants more of it.
namespace onhook {
namespace {

using pppd::HelperExit;
using Words = std::vector<std::string>;

class HelperHostileTest : public AsRoot {
 protected:
  /// It must refuse, and the process must live on untouched.
  static void refuses(const FakePppd& process, const Words& words, HelperExit how) {
    ASSERT_TRUE(process.isReady());
    const HelperRun run = HelperRun::of(words);
    EXPECT_EQ(run.code, codeOf(how)) << run.text << testing::PrintToString(words);
    EXPECT_TRUE(run.text.starts_with("onhook-helper: ")) << run.text;
    EXPECT_EQ(run.text.find('\n'), run.text.size() - 1) << "more than a line: " << run.text;
    EXPECT_TRUE(process.runs()) << testing::PrintToString(words);
  }
};

TEST_F(HelperHostileTest, AnotherProcess) {
  for (const char* signal : {"TERM", "HUP", "KILL"})
    EXPECT_EQ(HelperRun::of({signal, identityOf(::getpid())}).code, codeOf(HelperExit::notPppd));
}

TEST_F(HelperHostileTest, APppdAtAnotherPlace) {
  for (const char* path : {"/usr/bin/pppd", "/opt/pppd", "/usr/sbin/pppd2", "/usr/sbin/xpppd",
                           "/usr/sbin/pppd ", "/usr/sbin/pppd (deleted) ", "/usr/sbin/PPPD", "/tmp/pppd"}) {
    const FakePppd other(path);
    ASSERT_EQ(other.executable(), path);
    refuses(other, {"TERM", other.identity()}, HelperExit::notPppd);
  }
}

// The stand-in has the name pppd for the kernel, and says in its command line that it is /usr/sbin/pppd.
TEST_F(HelperHostileTest, ALinkAtThePlaceOfPppd) {
  const FakePppd linked("/usr/sbin/pppd", FakePppd::Kind::link);
  ASSERT_EQ(linked.executable(), ONHOOK_FAKE_PPPD);
  refuses(linked, {"TERM", linked.identity()}, HelperExit::notPppd);
}

TEST_F(HelperHostileTest, AnotherStartTimeOrBoot) {
  const FakePppd pppd;
  const std::string id = pppd.identity();
  const auto start = id.find('-') + 1;
  const auto boot = id.rfind('-') + 1;
  const auto time = std::stoull(id.substr(start, boot - start - 1));
  const auto with = [&](unsigned long long other) {
    return id.substr(0, start) + std::to_string(other) + '-' + id.substr(boot);
  };
  refuses(pppd, {"TERM", with(time + 1)}, HelperExit::notThere);
  refuses(pppd, {"TERM", with(time - 1)}, HelperExit::notThere);
  refuses(pppd, {"TERM", with(0)}, HelperExit::notThere);
  refuses(pppd, {"TERM", with(18446744073709551615ULL)}, HelperExit::notThere);
  refuses(pppd, {"TERM", id.substr(0, boot) + (id.ends_with("00000000") ? "11111111" : "00000000")},
          HelperExit::notThere);
}

TEST_F(HelperHostileTest, OneThatHasEnded) {
  FakePppd pppd;
  ASSERT_TRUE(pppd.isReady());
  const std::string id = pppd.identity();
  ::kill(pppd.pid(), SIGKILL);
  ASSERT_TRUE(pppd.ends());
  EXPECT_EQ(HelperRun::of({"TERM", id}).code, codeOf(HelperExit::notThere)) << "not collected";
  pppd.collect();
  EXPECT_EQ(HelperRun::of({"TERM", id}).code, codeOf(HelperExit::notThere)) << "collected";
}

TEST_F(HelperHostileTest, AllOrNothing) {
  const FakePppd first, second;
  ASSERT_TRUE(second.isReady());
  const std::string boot = first.identity().substr(first.identity().rfind('-'));
  const Words good{first.identity(), second.identity()};
  const std::string own = identityOf(::getpid());
  refuses(first, {"KILL", good[0], good[1], own}, HelperExit::notPppd);
  refuses(first, {"KILL", own, good[0], good[1]}, HelperExit::notPppd);
  refuses(first, {"KILL", good[0], "4194304-1" + boot, good[1]}, HelperExit::notThere);
  refuses(first, {"KILL", good[0], good[1], "nonsense"}, HelperExit::usage);
  EXPECT_TRUE(second.runs());
}

TEST_F(HelperHostileTest, OddRequests) {
  const FakePppd pppd;
  ASSERT_TRUE(pppd.isReady());
  const std::string id = pppd.identity();
  const std::string pid = std::to_string(pppd.pid());
  const std::string rest = id.substr(pid.size());  // "-<start time>-<boot>"
  const std::string boot = id.substr(id.rfind('-') + 1);
  const std::string start = rest.substr(1, rest.rfind('-') - 1);
  std::string upper = boot.substr(0, 7) + 'A';

  for (const char* signal :
       {"",      " ",     "9",       "15",   "0",   "-9",     "SIGTERM", "SIGKILL", "term",    "Kill",
        "TERM ", " TERM", "TERMHUP", "STOP", "INT", "--help", "-h",      "--",      "/bin/sh", "TERM\n"})
    refuses(pppd, {signal, id}, HelperExit::usage);

  const Words odd{"",
                  " ",
                  "-",
                  "--",
                  "---",
                  "--help",
                  pid,
                  pid + '-',
                  pid + '-' + start,
                  pid + '-' + start + '-',
                  id + '-',
                  '-' + id,
                  '+' + id,
                  '0' + id,
                  ' ' + id,
                  id + ' ',
                  id + '\n',
                  id + "-0",
                  id + '0',
                  pid + ' ' + rest,
                  pid + "- " + start + '-' + boot,
                  pid + "-+" + start + '-' + boot,
                  pid + "--" + start + '-' + boot,
                  pid + "-0" + start + '-' + boot,
                  pid + "-0x1-" + boot,
                  pid + "-1e3-" + boot,
                  pid + "-18446744073709551616-" + boot,
                  pid + '-' + std::string(40, '9') + '-' + boot,
                  pid + '-' + start + '-' + boot.substr(1),
                  pid + '-' + start + '-' + upper,
                  pid + '-' + start + "-ghijklmn",
                  pid + '-' + start + "-../../..",
                  "0" + rest,
                  "1" + rest,
                  "-1" + rest,
                  "4194305" + rest,
                  "2147483648" + rest,
                  std::to_string(4294967296 + pppd.pid()) + rest,
                  std::to_string(pppd.pid()) + ".0" + rest,
                  std::string(100'000, '1') + rest,
                  "../" + id,
                  "/proc/" + pid,
                  "self" + rest,
                  "%s%n" + rest,
                  "\xff\xfe" + rest};
  for (const std::string& identity : odd) refuses(pppd, {"TERM", identity}, HelperExit::usage);

  refuses(pppd, {}, HelperExit::usage);
  refuses(pppd, {"TERM"}, HelperExit::usage);
  refuses(pppd, {id}, HelperExit::usage);
  refuses(pppd, {id, "TERM"}, HelperExit::usage);
  refuses(pppd, {"TERM", "HUP", id}, HelperExit::usage);
  refuses(pppd, {"--", "TERM", id}, HelperExit::usage);
  refuses(pppd, {"TERM", id, ""}, HelperExit::usage);
  refuses(pppd, {"TERM", id, id}, HelperExit::usage);
}

TEST_F(HelperHostileTest, AsManyAsItTakes) {
  const FakePppd pppd;
  ASSERT_TRUE(pppd.isReady());
  const std::string boot = pppd.identity().substr(pppd.identity().rfind('-'));
  Words words{"TERM", pppd.identity()};
  while (words.size() < 1 + pppd::helperLimit)
    words.push_back("4194304-" + std::to_string(words.size()) + boot);
  refuses(pppd, words, HelperExit::notThere);
  words.push_back("4194304-1000" + boot);
  refuses(pppd, words, HelperExit::usage);
  words.resize(10'000, "4194304-1001" + boot);
  refuses(pppd, words, HelperExit::usage);
}

TEST_F(HelperHostileTest, ClosedDescriptors) {
  for (int closed = 0; closed < 8; ++closed) {
    FakePppd pppd;
    ASSERT_TRUE(pppd.isReady());
    const auto close = [&] {
      for (int fd = 0; fd < 3; ++fd) {
        if (closed & (1 << fd)) ::close(fd);
      }
      return true;
    };
    EXPECT_EQ(HelperRun::of({"TERM", "nonsense"}, {.before = close}).code, codeOf(HelperExit::usage))
        << closed;
    EXPECT_EQ(HelperRun::of({"TERM", identityOf(::getpid())}, {.before = close}).code,
              codeOf(HelperExit::notPppd))
        << closed;
    EXPECT_EQ(HelperRun::of({"TERM", pppd.identity()}, {.before = close}).code, 0) << closed;
    EXPECT_TRUE(pppd.ends());
  }
}

TEST_F(HelperHostileTest, ManyDescriptorsLeftOpen) {
  FakePppd pppd;
  ASSERT_TRUE(pppd.isReady());
  const auto open = [] {
    for (int i = 0; i < 200; ++i) {
      if (::open("/dev/null", O_RDWR) < 0) return false;
    }
    // No room for one more, unless these are closed.
    const rlimit limit{100, 100};
    return ::setrlimit(RLIMIT_NOFILE, &limit) == 0;
  };
  EXPECT_EQ(HelperRun::of({"TERM", pppd.identity()}, {.before = open}).code, 0);
}

TEST_F(HelperHostileTest, TooFewDescriptorsToLookAtAnything) {
  const FakePppd pppd;
  ASSERT_TRUE(pppd.isReady());
  const auto limit = [] {
    // What this test itself was started with would take the places that loading the program needs.
    constexpr unsigned closeOnExec = 1U << 2;  // CLOSE_RANGE_CLOEXEC
    const rlimit few{4, 4};
    return ::syscall(SYS_close_range, STDERR_FILENO + 1, ~0U, closeOnExec) == 0 &&
           ::setrlimit(RLIMIT_NOFILE, &few) == 0;
  };
  EXPECT_EQ(HelperRun::of({"TERM", pppd.identity()}, {.before = limit}).code, codeOf(HelperExit::cannotTell));
  EXPECT_TRUE(pppd.runs());
}

TEST_F(HelperHostileTest, HostileEnvironment) {
  const Words environment{"LC_ALL=../../../../tmp/evil",
                          "LANG=/tmp/evil",
                          "LANGUAGE=%n%n%s",
                          "TZ=:/etc/shadow",
                          "PATH=/tmp/evil",
                          "HOME=/tmp/evil",
                          "IFS=/",
                          "GCONV_PATH=/tmp/evil",
                          "LOCPATH=/tmp/evil",
                          "ONHOOK_PROC_ROOT=/tmp/evil",
                          "ONHOOK_PPPD_RUN_DIRECTORY=/tmp/evil",
                          "PPPD=/tmp/evil",
                          "PKEXEC_UID=0",
                          "=",
                          "no variable",
                          std::string(100'000, 'x')};
  FakePppd pppd;
  ASSERT_TRUE(pppd.isReady());
  const HelperRun refused = HelperRun::of({"TERM", identityOf(::getpid())}, {.environment = environment});
  EXPECT_EQ(refused.code, codeOf(HelperExit::notPppd));
  EXPECT_EQ(refused.text, HelperRun::of({"TERM", identityOf(::getpid())}).text);
  EXPECT_EQ(HelperRun::of({"TERM", pppd.identity()}, {.environment = environment}).code, 0);
  EXPECT_TRUE(pppd.ends());
}

TEST_F(HelperHostileTest, BlockedAndIgnoredSignals) {
  FakePppd pppd;
  ASSERT_TRUE(pppd.isReady());
  const auto refuse = [] {
    for (int number = 1; number < NSIG; ++number) ::signal(number, SIG_IGN);
    sigset_t all;
    ::sigfillset(&all);
    return ::sigprocmask(SIG_BLOCK, &all, nullptr) == 0;
  };
  EXPECT_EQ(HelperRun::of({"TERM", pppd.identity()}, {.before = refuse}).code, 0);
  EXPECT_TRUE(pppd.ends());
}

TEST_F(HelperHostileTest, NobodyReadsWhatItSays) {
  const auto breakPipe = [] {
    int ends[2];
    return ::pipe(ends) == 0 && ::dup2(ends[1], STDERR_FILENO) >= 0 && ::close(ends[0]) == 0;
  };
  // Its answer counts, not a SIGPIPE.
  EXPECT_EQ(HelperRun::of({"TERM", "nonsense"}, {.before = breakPipe}).code, codeOf(HelperExit::usage));
}

TEST_F(HelperHostileTest, AFolderThatIsGone) {
  FakePppd pppd;
  ASSERT_TRUE(pppd.isReady());
  const auto leave = [] {
    const std::string folder = testing::TempDir() + "helper-gone-" + std::to_string(::getpid());
    std::filesystem::create_directory(folder);
    std::filesystem::current_path(folder);
    return std::filesystem::remove(folder);
  };
  EXPECT_EQ(HelperRun::of({"TERM", pppd.identity()}, {.before = leave}).code, 0);
}

}  // namespace
}  // namespace onhook
