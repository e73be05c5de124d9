#include "core/providers/other/Tunnel.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/Translate.h"

namespace onhook::other {

namespace {

template <std::size_t size>
bool isOneOf(std::string_view name, const std::array<std::string_view, size>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Tunnels that the kernel itself serves (ip-link(8), TYPE).
bool isKernelTunnel(std::string_view kind) {
  constexpr auto kinds = std::to_array<std::string_view>(
      {"gre", "ip6gre", "ipip", "ip6tnl", "sit", "vti", "vti6", "xfrm", "ppp", "wireguard"});
  return isOneOf(kind, kinds);
}

/// Those that a module makes when it is loaded, and that take what no other takes.
bool isFallback(std::string_view name) {
  constexpr auto names = std::to_array<std::string_view>(
      {"gre0", "gretap0", "erspan0", "ip6gre0", "tunl0", "ip6tnl0", "sit0", "ip_vti0", "ip6_vti0"});
  return isOneOf(name, names);
}

ConnectionKind kindOf(const NetworkLink& link) {
  if (link.kind == "wireguard") return ConnectionKind::wireGuard;
  if (link.kind == "ppp") return ConnectionKind::ppp;
  return ConnectionKind::vpn;
}

std::string variantOf(const NetworkLink& link, const std::optional<Runner>& runner) {
  if (runner) return runner->name;
  // What the kind says already need not be said twice.
  return link.kind == "wireguard" || link.kind == "ppp" || link.kind == "tun" ? std::string() : link.kind;
}

std::string detailOf(const std::optional<Runner>& runner) {
  if (!runner) return translate("other", "not held by a system that is watched");
  return filled(translate("other", "run by %1, process %2"), {runner->name, std::to_string(runner->id.pid)});
}

/// What ends it.
std::string howToEnd(const NetworkLink& link, const std::optional<Runner>& runner) {
  if (link.kind == "wireguard" && !runner)
    return filled(translate("other", "What brought it up takes it down: mostly \"wg-quick down %1\"."),
                  {link.name});
  if (runner && runner->name == "tailscaled") return translate("other", "\"tailscale down\" takes it down.");
  if (runner && !runner->service.empty())
    return filled(translate("other", "It ends with its service: \"systemctl stop %1\"."), {runner->service});
  if (runner)
    return filled(translate("other", "It ends with its %1, process %2."),
                  {runner->name, std::to_string(runner->id.pid)});
  if (link.kind == "tun" || link.kind == "ppp")
    return translate("other", "It ends with the program that runs it. As root, Onhook can see which.");
  return filled(translate("other", "\"ip link delete %1\" takes it down, as root."), {link.name});
}

}  // namespace

bool isVpnProgram(const std::string& name) {
  // As the kernel names processes: 15 characters at most.
  constexpr auto names = std::to_array<std::string_view>(
      {"openvpn",       "openconnect", "vpnc",      "tailscaled",   "tincd",          "edge",
       "zerotier-one",  "vpnclient",   "nebula",    "wireguard-go", "boringtun",      "boringtun-cli",
       "ocserv-worker", "snx",         "vpnagentd", "charon",       "charon-systemd", "openfortivpn",
       "sshuttle",      "ssh",         "yggdrasil", "warp-svc",     "fastd",          "gvpe"});
  return isOneOf(name, names);
}

bool isTunnel(const NetworkLink& link) {
  if (!link.up || link.master != 0 || isFallback(link.name)) return false;
  // A tun has a carrier while a program holds it.
  if (link.kind == "tun") return link.carrier;
  return isKernelTunnel(link.kind);
}

std::string identityOf(const NetworkLink& link) {
  return 'i' + std::to_string(link.index);
}

Evidence evidenceOf(const NetworkLink& link) {
  return {EvidenceKind::interface, link.name, isTunnel(link)};
}

Evidence evidenceOf(const Runner& runner) {
  return {EvidenceKind::process, std::to_string(runner.id.pid) + " (" + runner.name + ')', true};
}

Connection describe(const NetworkLink& link, const std::optional<Runner>& runner,
                    std::optional<TimePoint> since) {
  Connection row;
  row.target = {providerName, identityOf(link), std::nullopt};
  row.name = link.name;
  row.kind = kindOf(link);
  row.variant = variantOf(link, runner);
  row.interface = link.name;
  row.addresses = link.addresses;
  row.bytesIn = link.bytesIn;
  row.bytesOut = link.bytesOut;
  row.since = since;
  row.state = ConnectionState::connected;
  row.stateDetail = detailOf(runner);
  row.evidence = {evidenceOf(link)};
  if (runner) {
    row.owner = runner->user;
    row.evidence.push_back(evidenceOf(*runner));
  }
  row.seenOnly = true;
  row.mayHangUp = {Authority::no, Error{ErrorDomain::onhook, "",
                                        translate("other", "Onhook does not hang this up: it is only seen"),
                                        howToEnd(link, runner)}};
  return row;
}

}  // namespace onhook::other
