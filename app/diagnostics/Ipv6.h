#pragma once

#include <QByteArray>

namespace onhook {

/// The sixteen bytes of an IPv6 address, in the network's order; empty: the text is none. As inet_pton()
/// reads it.
QByteArray bytesOfIpv6(const QByteArray& address);

}  // namespace onhook
