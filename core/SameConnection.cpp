#include "core/SameConnection.h"

#include <algorithm>
#include <string>

namespace onhook {

namespace {

/// The pid that evidence of a process begins with: "149 (openvpn)".
std::string pidOf(const Evidence& evidence) {
  return evidence.kind == EvidenceKind::process ? evidence.subject.substr(0, evidence.subject.find(' '))
                                                : std::string();
}

bool shareAProcess(const Connection& a, const Connection& b) {
  return std::any_of(a.evidence.begin(), a.evidence.end(), [&](const Evidence& one) {
    const std::string pid = pidOf(one);
    return !pid.empty() && std::any_of(b.evidence.begin(), b.evidence.end(),
                                       [&](const Evidence& other) { return pidOf(other) == pid; });
  });
}

}  // namespace

bool isSame(const Connection& a, const Connection& b) {
  return (!a.interface.empty() && a.interface == b.interface) || shareAProcess(a, b);
}

}  // namespace onhook
