#include "core/providers/pppd/EntryList.h"

#include <sys/stat.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "core/Translate.h"
#include "core/providers/pppd/CommandLine.h"
#include "core/providers/pppd/ConnectionId.h"
#include "core/providers/pppd/EntryId.h"
#include "core/providers/pppd/PeersFolder.h"
#include "core/providers/pppd/PppdProgram.h"
#include "core/providers/pppd/Xl2tpdConfig.h"
#include "core/providers/pppd/Xl2tpdControl.h"

namespace onhook::pppd {

namespace {

std::string folderOf(const std::string& path) {
  return path.substr(0, path.rfind('/'));
}

Permission mayTellXl2tpd(const std::string& control) {
  if (Xl2tpdControl(control).isWritable()) return {Authority::yes, std::nullopt};
  struct stat status {};
  if (::lstat(control.c_str(), &status) != 0) {
    return {Authority::no, Error{ErrorDomain::onhook, "no-xl2tpd", translate("pppd", "xl2tpd does not run."),
                                 translate("pppd", "Start it (sudo systemctl start xl2tpd).")}};
  }
  return {Authority::no, Error{ErrorDomain::posix, "EACCES",
                               translate("pppd", "This user may not tell xl2tpd what to dial."),
                               translate("pppd", "Run Onhook as root (sudo onhook).")}};
}

}  // namespace

EntryList::EntryList(const PppdOptions& options) : options_(options) {
  if (options_.dropEvents) return;
  const auto anything = [](std::string_view) { return true; };
  watch_.emplace();
  watch_->addWithParent(options_.configDirectory, anything);
  watch_->addWithParent(folderOf(options_.xl2tpdConfig), anything);
  watch_->addWithParent(folderOf(options_.xl2tpdControl), anything);
}

void EntryList::read() {
  entries_.clear();
  addPeers();
  addLacs();
  const auto order = [](const Entry& entry) { return std::tie(entry.name, entry.id); };
  std::sort(entries_.begin(), entries_.end(),
            [&](const Entry& a, const Entry& b) { return order(a) < order(b); });
}

const Entry* EntryList::find(const std::string& id) const {
  const auto it =
      std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return entry.id == id; });
  return it == entries_.end() ? nullptr : &*it;
}

void EntryList::addPeers() {
  const PppdProgram program = PppdProgram::find(options_.programs);
  program_ = program.path;
  const PeersFolder folder = PeersFolder::read(options_.configDirectory + "/peers");
  for (const std::string& path : folder.folders) {
    const bool known =
        std::find(watchedFolders_.begin(), watchedFolders_.end(), path) != watchedFolders_.end();
    if (!watch_ || known) continue;
    watch_->add(path, [](std::string_view) { return true; });
    watchedFolders_.push_back(path);
  }
  for (const Peer& peer : folder.peers) {
    const CommandLine options =
        readCommandLine({"pppd", "call", peer.name}, options_.configDirectory, readOptionsFile);
    Entry entry{providerName, EntryId{EntryId::Kind::peer, peer.name}.toString(), peer.name, options.kind};
    entry.device = options.device;
    entry.mayDial = program.mayRun;
    if (entry.mayDial.authority == Authority::yes && peer.forbidden)
      entry.mayDial = {Authority::no, peer.forbidden};
    entries_.push_back(std::move(entry));
  }
}

void EntryList::addLacs() {
  const auto config = readOptionsFile(options_.xl2tpdConfig);
  if (!config) return;
  const std::vector<Lac> lacs = parseXl2tpdConfig(*config);
  for (const Lac& lac : lacs) {
    const EntryId id{EntryId::Kind::lac, lac.name};
    // "default" is no lac, but what the others begin with (xl2tpd.conf(5)).
    if (lac.name == "default" || EntryId::parse(id.toString()) != id || find(id.toString())) continue;
    Entry entry{providerName, id.toString(), lac.name, ConnectionKind::l2tp, "xl2tpd"};
    entry.mayDial = mayTellXl2tpd(options_.xl2tpdControl);
    if (entry.mayDial.authority == Authority::yes && !canBeTold(lacs, lac)) {
      entry.mayDial = {
          Authority::no,
          Error{
              ErrorDomain::onhook, "lac-not-told",
              translate("pppd", "The connection of this lac could not be told from those of others."),
              filled(translate("pppd", "Give it a pppoptfile of its own in %1."), {options_.xl2tpdConfig})}};
    }
    entries_.push_back(std::move(entry));
  }
}

}  // namespace onhook::pppd
