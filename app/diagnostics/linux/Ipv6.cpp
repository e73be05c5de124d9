#include "app/diagnostics/Ipv6.h"

#include <arpa/inet.h>

namespace onhook {

QByteArray bytesOfIpv6(const QByteArray& address) {
  QByteArray bytes(sizeof(in6_addr), '\0');
  return ::inet_pton(AF_INET6, address.constData(), bytes.data()) == 1 ? bytes : QByteArray();
}

}  // namespace onhook
