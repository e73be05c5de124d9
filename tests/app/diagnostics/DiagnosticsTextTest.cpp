#include "app/diagnostics/DiagnosticsText.h"

#include <gtest/gtest.h>

namespace onhook::test {
namespace {

TEST(DiagnosticsTextTest, TellsWhatIsKnown) {
  Connection vpn;
  vpn.target = {"networkmanager", "7:uuid", std::nullopt};
  vpn.name = "Work";
  vpn.variant = "openvpn";
  vpn.interface = "tunc0";
  vpn.addresses = {"10.8.0.6/24"};
  vpn.evidence = {{EvidenceKind::interface, "tunc0", true}};
  Snapshot seen;
  seen.provider = "networkmanager";
  seen.reach = Reach::reached;
  seen.look = 4;
  seen.connections = {vpn};
  Snapshot away;
  away.provider = "pppd";
  away.reach = Reach::absent;
  Diagnostics all;
  all.program = {{QStringLiteral("Onhook"), QStringLiteral("1.2")}, {QStringLiteral("desktop"), QString()}};
  all.systems = {{QStringLiteral("NetworkManager"), QStringLiteral("1.42.4")}};
  all.displayNames = {{QStringLiteral("networkmanager"), QStringLiteral("NetworkManager")}};
  all.snapshots = {seen, away};
  all.settings = {{QStringLiteral("HangUp/limit"), QStringLiteral("60")}};
  all.log = {QStringLiteral("first"), QStringLiteral("last")};
  const QString text = diagnosticsText(all);
  for (const char* const part :
       {"## Program", "- Onhook: 1.2", "- NetworkManager: reached", "- pppd: not there",
        "- NetworkManager: 1.42.4", "- Work: VPN (openvpn), connected", "  - interface: tunc0",
        "  - addresses: 10.8.0.6/24", "  - evidence: interface tunc0 still up", "- HangUp/limit: 60",
        "```\nfirst\nlast\n```"})
    EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << "\n" << text.toStdString();
  EXPECT_FALSE(text.contains(QStringLiteral("- desktop"))) << "what is not known is left out";
}

TEST(DiagnosticsTextTest, SaysSoWhereThereIsNothing) {
  const QString text = diagnosticsText({});
  EXPECT_TRUE(text.contains(QStringLiteral("none listed")));
  EXPECT_TRUE(text.contains(QStringLiteral("as at first")));
}

}  // namespace
}  // namespace onhook::test
