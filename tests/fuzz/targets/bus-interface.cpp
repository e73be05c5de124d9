// What programs pass to Onhook's own interface on the bus, and people to the command line: options of any
// type, and names of connections and entries.
#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include "app/EntryFinder.h"
#include "app/TargetFinder.h"
#include "app/linux/bus/BusOptions.h"
#include "tests/fuzz/Input.h"
#include "tests/fuzz/QtValues.h"

namespace {

using namespace onhook;

std::vector<Snapshot> world() {
  Connection office{{"pppd", "680-1-0f", std::nullopt}, "office"};
  office.interface = "ppp0";
  Link link;
  link.target = {"pppd", "680-1-0f", "741-2-0f"};
  link.number = 2;
  link.name = "l2";
  office.links = {link};
  Connection home{{"networkmanager", "3-aa-:1.2-0f", std::nullopt}, "home"};
  home.interface = "tun0";
  Connection other = home;
  other.target.connection = "4-aa-:1.2-0f";
  Snapshot snapshot;
  snapshot.provider = "pppd";
  snapshot.connections = {office, home, other};
  snapshot.entries = {Entry{"pppd", "office", "office"}, Entry{"networkmanager", "aa", "home"}};
  return {snapshot};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<Snapshot> snapshots = world();
  fuzz::Input input(data, size);
  const bool all = input.flag();
  const std::string name = input.part();
  QVariantMap given;
  for (int count = input.byte() % 6; count > 0; --count) {
    const QString key = QString::fromStdString(input.part());
    given.insert(key, fuzz::qtValue(input));
  }
  const auto parsed = all ? BusOptions::parse(given, {"yes"})
                          : BusOptions::parse(given, {"link", "keepDown", "force", "yes"});
  Options options;
  options.command = Options::Command::hangUp;
  options.targets = {name, input.part()};
  if (options.targets.back().empty() || parsed.link) options.targets.pop_back();
  options.link = parsed.link;
  options.all = all && options.targets.front().empty();
  if (options.all) options.targets.clear();
  findTargets(options, snapshots);
  findEntries({name}, snapshots);
  return 0;
}
