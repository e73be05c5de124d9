#include "core/providers/pppd/Service.h"

#include <gtest/gtest.h>

namespace onhook::pppd {
namespace {

TEST(PppdServiceOf, TheSystemsServicesByTheirControlGroup) {
  EXPECT_EQ(serviceOf("0::/system.slice/dsl.service\n"), "dsl.service");
  EXPECT_EQ(serviceOf("0::/system.slice/system-ppp.slice/ppp@isp.service\n"), "ppp@isp.service");
  EXPECT_EQ(serviceOf("0::/system.slice/dsl.service/inner/most\n"), "dsl.service");
  EXPECT_EQ(serviceOf("0::/system.slice/_cpu.service\n"), "cpu.service");
  EXPECT_EQ(serviceOf("12:cpu,cpuacct:/other.service\n1:name=systemd:/system.slice/dsl.service\n0::/\n"),
            "dsl.service");
}

TEST(PppdServiceOf, WhatIsNoneOfThem) {
  EXPECT_EQ(serviceOf(""), "");
  EXPECT_EQ(serviceOf("0::/\n"), "");
  EXPECT_EQ(serviceOf("nonsense"), "");
  EXPECT_EQ(serviceOf("0::/user.slice/user-1000.slice/session-2.scope\n"), "");
  EXPECT_EQ(serviceOf("0::/user.slice/user-1000.slice/user@1000.service/app.slice/dsl.service\n"), "")
      << "a user's own, and the user's systemd itself must not be stopped";
  EXPECT_EQ(serviceOf("0::/init.scope\n"), "");
  EXPECT_EQ(serviceOf("0::/../../dsl.service\n"), "");
}

Pppd pppdOf(pid_t pid, std::vector<Process> ancestors = {}) {
  Pppd pppd;
  pppd.id = {pid, 1};
  pppd.unit = "dsl.service";
  pppd.ancestors = std::move(ancestors);
  return pppd;
}

Service restarting(const std::string& restart) {
  return {.mainProcess = 10, .restart = restart, .killMode = "control-group"};
}

TEST(PppdService, WhatStartsItAgain) {
  // A pppd that is hung up ends with 5, which is no success.
  EXPECT_TRUE(restarting("always").startsAgainAfter(pppdOf(10)));
  EXPECT_TRUE(restarting("on-failure").startsAgainAfter(pppdOf(10)));
  for (const char* restart : {"no", "on-success", "on-abnormal", "on-abort", "on-watchdog", ""})
    EXPECT_FALSE(restarting(restart).startsAgainAfter(pppdOf(10))) << restart;
}

TEST(PppdService, ExitCodesThatCountOtherwise) {
  Service service = restarting("on-failure");
  service.successStatus = {5};
  EXPECT_FALSE(service.startsAgainAfter(pppdOf(10)));
  service.restart = "on-success";
  EXPECT_TRUE(service.startsAgainAfter(pppdOf(10)));
  service.preventStatus = {5};
  EXPECT_FALSE(service.startsAgainAfter(pppdOf(10)));
  service = restarting("no");
  service.forceStatus = {5};
  EXPECT_TRUE(service.startsAgainAfter(pppdOf(10)));
  service.preventStatus = {5};
  EXPECT_FALSE(service.startsAgainAfter(pppdOf(10)));
}

TEST(PppdService, OnlyItsMainProcessOrAShellThatWaitsForIt) {
  const Service service = restarting("always");
  EXPECT_FALSE(service.startsAgainAfter(pppdOf(20)));
  EXPECT_TRUE(service.startsAgainAfter(pppdOf(20, {{{10, 1}, 1, "sh", {}}})));
  EXPECT_TRUE(service.startsAgainAfter(pppdOf(20, {{{15, 1}, 10, "bash", {}}, {{10, 1}, 1, "pon", {}}})));
  EXPECT_FALSE(service.startsAgainAfter(pppdOf(20, {{{10, 1}, 1, "NetworkManager", {}}})));
  EXPECT_FALSE(
      service.startsAgainAfter(pppdOf(20, {{{15, 1}, 10, "nm-pptp-service", {}}, {{10, 1}, 1, "sh", {}}})));
  Pppd ofXl2tpd = pppdOf(10);
  ofXl2tpd.ofXl2tpd = true;
  EXPECT_FALSE(service.startsAgainAfter(ofXl2tpd));
  Pppd managed = pppdOf(10);
  managed.options.managedBy = "networkmanager";
  EXPECT_FALSE(service.startsAgainAfter(managed));
}

TEST(PppdService, WithoutAMainProcessItEndsWithItsLastOne) {
  Service service = restarting("always");
  service.mainProcess = 0;
  EXPECT_TRUE(service.startsAgainAfter(pppdOf(10)));
  service.restart = "on-failure";
  EXPECT_FALSE(service.startsAgainAfter(pppdOf(10)));
}

TEST(PppdService, WhetherStoppingItEndsThePppd) {
  Service service = restarting("always");
  EXPECT_TRUE(service.endsWithIt(pppdOf(20)));
  service.killMode = "process";
  EXPECT_FALSE(service.endsWithIt(pppdOf(20)));
  EXPECT_TRUE(service.endsWithIt(pppdOf(10)));
  service.killMode = "mixed";
  EXPECT_TRUE(service.endsWithIt(pppdOf(10)));
  service.killMode = "none";
  EXPECT_FALSE(service.endsWithIt(pppdOf(10)));
}

}  // namespace
}  // namespace onhook::pppd
