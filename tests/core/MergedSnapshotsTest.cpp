#include "core/MergedSnapshots.h"

#include <gmock/gmock.h>

namespace onhook {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

Connection connection(const std::string& provider, const std::string& id, const std::string& interface,
                      const std::string& process, const std::string& managedBy = {}) {
  Connection one;
  one.target = {provider, id, std::nullopt};
  one.interface = interface;
  if (!process.empty()) one.evidence = {{EvidenceKind::process, process, true}};
  one.managedBy = managedBy;
  return one;
}

std::vector<Snapshot> merged(std::vector<Connection> managers, std::vector<Connection> pppds) {
  return mergedSnapshots({{.provider = "networkmanager", .connections = std::move(managers)},
                          {.provider = "pppd", .connections = std::move(pppds)}});
}

TEST(MergedSnapshotsTest, OnceByItsInterface) {
  const auto result = merged({connection("networkmanager", "a", "ppp0", "")},
                             {connection("pppd", "b", "ppp0", "7 (pppd)", "networkmanager")});
  EXPECT_THAT(result[0].connections, SizeIs(1));
  EXPECT_THAT(result[1].connections, IsEmpty());
}

TEST(MergedSnapshotsTest, OnceByItsProcessWhileItHasNoInterface) {
  const auto result = merged({connection("networkmanager", "a", "", "7 (pppd)")},
                             {connection("pppd", "b", "", "7 (pppd, waiting for the peer)", "networkmanager"),
                              connection("pppd", "c", "", "77 (pppd)", "networkmanager")});
  ASSERT_THAT(result[1].connections, SizeIs(1));
  EXPECT_EQ(result[1].connections[0].target.connection, "c") << "that one is not shown by the other";
}

TEST(MergedSnapshotsTest, WhatNobodyManagesIsNeverHidden) {
  const auto result =
      merged({connection("networkmanager", "a", "ppp0", "7 (pppd)")},
             {connection("pppd", "b", "ppp0", "7 (pppd)"), connection("pppd", "c", "ppp0", "", "pppd")});
  EXPECT_THAT(result[1].connections, SizeIs(2));
}

TEST(MergedSnapshotsTest, ItStaysWhereItsManagerIsNotThere) {
  const auto result = merged({}, {connection("pppd", "b", "ppp0", "7 (pppd)", "networkmanager")});
  EXPECT_THAT(result[1].connections, SizeIs(1));
}

}  // namespace
}  // namespace onhook
