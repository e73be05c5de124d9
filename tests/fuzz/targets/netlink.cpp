// rtnetlink: datagrams, the links and addresses in them, and routes.
#include <memory>

#include "core/linux/LinkTable.h"
#include "core/linux/NetlinkSocket.h"
#include "core/linux/RouteReader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  // As long as what was received: whatever is read beyond is seen.
  const auto* const bytes = reinterpret_cast<const std::byte*>(data);
  const std::vector<std::byte> datagram(bytes, bytes + size);
  LinkTable links;
  NetlinkSocket::forEachMessage(datagram, static_cast<ssize_t>(size), [&links](const nlmsghdr& message) {
    links.apply(message);
    LinkTable::interfaceOfRoute(message);
    RouteReader::parse(message, links);
    return true;
  });
  for (const auto& [index, link] : links.all()) {
    links.byName(link.name);
    links.byIndex(link.master);
  }
  return 0;
}
