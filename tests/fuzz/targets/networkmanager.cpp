// What NetworkManager says on the bus: its objects, their changes, profiles.
#include "core/providers/networkmanager/MessageReader.h"
#include "core/providers/networkmanager/ObjectTree.h"
#include "core/providers/networkmanager/Profile.h"
#include "tests/fuzz/BusMessage.h"

namespace {

using namespace onhook;
using namespace onhook::networkmanager;

void look(const ObjectTree& tree) {
  for (const auto& [path, active] : tree.active()) {
    tree.tunnelOf(active);
    tree.addresses(active.ip4Config);
    tree.isGenerated(active.profile);
  }
  for (const auto& [path, device] : tree.devices()) tree.userOf(path);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Input input(data, size);
  ObjectTree tree;
  while (!input.isEmpty()) {
    const char what = static_cast<char>(input.byte());
    const auto message = fuzz::busMessage(input);
    if (!message) break;
    MessageReader reader(*message);
    switch (what) {
      case 'o':  // GetManagedObjects
        reader.wants = &ObjectTree::wants;
        tree.assign(reader.readObjects());
        break;
      case 'a': {  // InterfacesAdded
        const std::string path = reader.readString();
        tree.add(path, reader.readInterfaces());
        break;
      }
      case 'r': {  // InterfacesRemoved
        const std::string path = reader.readString();
        tree.remove(path, reader.readStrings());
        break;
      }
      case 'c': {  // PropertiesChanged
        const std::string path = input.text();
        const std::string interface = reader.readString();
        tree.change(path, interface, reader.readProperties());
        break;
      }
      case 'p':  // GetSettings
        Profile::fromSettings(reader.readInterfaces()).kind();
        break;
      case 't':  // GetPermissions
        reader.readTexts();
        break;
      default:  // StateChanged
        reader.readUnsigned();
        reader.readUnsigned();
        reader.readString();
    }
    look(tree);
  }
  return 0;
}
