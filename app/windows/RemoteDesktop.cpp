#include "app/windows/RemoteDesktop.h"

#include <windows.h>
#include <wtsapi32.h>

#include <QHostAddress>
#include <QUdpSocket>
#include <QtEndian>
#include <memory>

namespace onhook {

namespace {

struct FreeWtsMemory {
  void operator()(WCHAR* memory) const { WTSFreeMemory(memory); }
};

}  // namespace

std::string remoteDesktopPeer() {
  if (GetSystemMetrics(SM_REMOTESESSION) == 0) return {};
  WCHAR* made = nullptr;
  DWORD size = 0;
  if (!WTSQuerySessionInformationW(WTS_CURRENT_SERVER_HANDLE, WTS_CURRENT_SESSION, WTSClientAddress, &made,
                                   &size))
    return {};
  const std::unique_ptr<WCHAR, FreeWtsMemory> memory(made);
  if (memory == nullptr || size < sizeof(WTS_CLIENT_ADDRESS)) return {};
  const auto& client = *reinterpret_cast<const WTS_CLIENT_ADDRESS*>(memory.get());
  constexpr DWORD internet = 2;  // AF_INET; other clients' addresses are not told reliably
  if (client.AddressFamily != internet) return {};
  // "The IP address is offset by two bytes from the start of the Address member."
  const QHostAddress address(qFromBigEndian<quint32>(client.Address + 2));
  return address.isNull() || address == QHostAddress(QHostAddress::AnyIPv4)
             ? std::string()
             : address.toString().toStdString();
}

std::string localAddressTowards(const std::string& address) {
  QUdpSocket socket;
  // Any port will do: to connect a datagram socket only chooses the way.
  constexpr quint16 discard = 9;
  socket.connectToHost(QHostAddress(QString::fromStdString(address)), discard);
  return socket.state() == QAbstractSocket::ConnectedState ? socket.localAddress().toString().toStdString()
                                                           : std::string();
}

}  // namespace onhook
