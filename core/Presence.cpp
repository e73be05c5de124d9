#include "core/Presence.h"

#include "core/Translate.h"

namespace onhook {

namespace {

std::string inWords(EvidenceKind kind, bool stands) {
  switch (kind) {
    case EvidenceKind::object:
      return stands ? translate("core", "connection object %1 still listed")
                    : translate("core", "connection object %1 gone");
    case EvidenceKind::interface:
      return stands ? translate("core", "interface %1 still up") : translate("core", "interface %1 gone");
    case EvidenceKind::carrier:
      return stands ? translate("core", "carrier of %1 still up") : translate("core", "carrier of %1 gone");
    case EvidenceKind::process:
      return stands ? translate("core", "process %1 still runs") : translate("core", "process %1 gone");
    case EvidenceKind::busName:
      return stands ? translate("core", "bus name %1 still held") : translate("core", "bus name %1 released");
    case EvidenceKind::device:
      return stands ? translate("core", "device %1 still in use") : translate("core", "device %1 released");
    case EvidenceKind::handle:
      return stands ? translate("core", "handle %1 still valid") : translate("core", "handle %1 invalid");
    case EvidenceKind::link:
      return stands ? translate("core", "link %1 still in its bundle") : translate("core", "link %1 gone");
    case EvidenceKind::externalHolder:
      return stands ? translate("core", "%1 still holds it") : translate("core", "%1 let go of it");
  }
  return "%1";
}

}  // namespace

std::string Evidence::toString() const {
  return filled(inWords(kind, stands), {subject});
}

std::string whatStillStands(const Presence& presence) {
  std::string text;
  for (const Evidence& evidence : presence.evidence) {
    if (!evidence.stands) continue;
    text =
        text.empty() ? evidence.toString() : filled(translate("core", "%1, %2"), {text, evidence.toString()});
  }
  return text;
}

}  // namespace onhook
