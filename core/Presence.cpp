#include "core/Presence.h"

namespace onhook {

std::string Evidence::toString() const {
  switch (kind) {
    case EvidenceKind::object:
      return "connection object " + subject + (stands ? " still listed" : " gone");
    case EvidenceKind::interface:
      return "interface " + subject + (stands ? " still up" : " gone");
    case EvidenceKind::carrier:
      return "carrier of " + subject + (stands ? " still up" : " gone");
    case EvidenceKind::process:
      return "process " + subject + (stands ? " still runs" : " gone");
    case EvidenceKind::busName:
      return "bus name " + subject + (stands ? " still held" : " released");
    case EvidenceKind::device:
      return "device " + subject + (stands ? " still in use" : " released");
    case EvidenceKind::handle:
      return "handle " + subject + (stands ? " still valid" : " invalid");
    case EvidenceKind::link:
      return "link " + subject + (stands ? " still in its bundle" : " gone");
    case EvidenceKind::externalHolder:
      return subject + (stands ? " still holds it" : " let go of it");
  }
  return subject;
}

std::string whatStillStands(const Presence& presence) {
  std::string text;
  for (const Evidence& evidence : presence.evidence) {
    if (!evidence.stands) continue;
    if (!text.empty()) text += ", ";
    text += evidence.toString();
  }
  return text;
}

}  // namespace onhook
