#pragma once

#include <cstddef>
#include <cstdint>

// How functions of rasapi32.dll are called. Only 32-bit Windows has a convention of its own for them.
#if defined(_WIN32) && !defined(_WIN64)
#define ONHOOK_RAS_CALL __stdcall
#else
#define ONHOOK_RAS_CALL
#endif

/// RAS's structures and constants, declared anew: the headers of mingw-w64 know only those from before
/// Windows 7, and the provider shall be built and tested where there are none at all. Names are our own; each
/// says which one of ras.h it is. All are packed to 4 bytes, as ras.h packs them (pshpack4.h).
///
/// Source: the reference of each structure in "Remote Access Service", Microsoft's Windows documentation.
namespace onhook::ras {

using Dword = std::uint32_t;
using Bool = std::int32_t;
using Wide = char16_t;       ///< one UTF-16 unit: WCHAR
using Handle = void*;        ///< HRASCONN
using EventHandle = void*;   ///< HANDLE of an event
using WindowHandle = void*;  ///< HWND
using Pointer = std::uintptr_t;

inline constexpr std::size_t maxEntryName = 256;
inline constexpr std::size_t maxDeviceType = 16;
inline constexpr std::size_t maxDeviceName = 128;
inline constexpr std::size_t maxPhoneNumber = 128;
inline constexpr std::size_t maxAreaCode = 10;
inline constexpr std::size_t maxPath = 260;
inline constexpr std::size_t maxUserName = 256;
inline constexpr std::size_t maxPassword = 256;
inline constexpr std::size_t maxDomain = 15;

/// Results that the provider reacts to (winerror.h, raserror.h). All others are only shown.
namespace code {
inline constexpr Dword success = 0;
inline constexpr Dword accessDenied = 5;
inline constexpr Dword invalidHandle = 6;
inline constexpr Dword notSupported = 50;
inline constexpr Dword invalidParameter = 87;
inline constexpr Dword callNotImplemented = 120;
inline constexpr Dword insufficientBuffer = 122;
inline constexpr Dword noMoreItems = 259;
inline constexpr Dword procedureNotFound = 127;
inline constexpr Dword pending = 600;
inline constexpr Dword bufferTooSmall = 603;
inline constexpr Dword portNotConnected = 606;
inline constexpr Dword alreadyDisconnecting = 617;
inline constexpr Dword portNotOpen = 618;
inline constexpr Dword portDisconnected = 619;
inline constexpr Dword cannotFindPhoneBookEntry = 623;
inline constexpr Dword invalidSize = 632;
inline constexpr Dword noConnection = 668;
inline constexpr Dword authenticationFailure = 691;
inline constexpr Dword interactiveMode = 703;
inline constexpr Dword userDisconnected = 631;
}  // namespace code

/// Codes below are Windows system codes, from here on RAS's own (RASBASE, raserror.h).
inline constexpr Dword firstRasCode = 600;
inline constexpr Dword lastRasCode = 999;

/// RASCONNSTATE.
namespace state {
inline constexpr Dword openPort = 0;
inline constexpr Dword portOpened = 1;
inline constexpr Dword connectDevice = 2;
inline constexpr Dword deviceConnected = 3;
inline constexpr Dword allDevicesConnected = 4;
inline constexpr Dword authenticate = 5;
inline constexpr Dword authNotify = 6;
inline constexpr Dword authRetry = 7;
inline constexpr Dword authCallback = 8;
inline constexpr Dword authChangePassword = 9;
inline constexpr Dword authProject = 10;
inline constexpr Dword authLinkSpeed = 11;
inline constexpr Dword authAck = 12;
inline constexpr Dword reAuthenticate = 13;
inline constexpr Dword authenticated = 14;
inline constexpr Dword prepareForCallback = 15;
inline constexpr Dword waitForModemReset = 16;
inline constexpr Dword waitForCallback = 17;
inline constexpr Dword projected = 18;
inline constexpr Dword startAuthentication = 19;
inline constexpr Dword callbackComplete = 20;
inline constexpr Dword logonNetwork = 21;
inline constexpr Dword subEntryConnected = 22;
inline constexpr Dword subEntryDisconnected = 23;
inline constexpr Dword applySettings = 24;
inline constexpr Dword paused = 0x1000;  ///< RASCS_PAUSED; interactive states follow
inline constexpr Dword done = 0x2000;    ///< RASCS_DONE
inline constexpr Dword connected = done;
inline constexpr Dword disconnected = done + 1;
}  // namespace state

/// RASCN_... of RasConnectionNotification.
namespace notify {
inline constexpr Dword connection = 1;
inline constexpr Dword disconnection = 2;
inline constexpr Dword bandwidthAdded = 4;
inline constexpr Dword bandwidthRemoved = 8;
}  // namespace notify

/// What stands for all connections in RasConnectionNotification: INVALID_HANDLE_VALUE.
inline Handle allConnections() {
  return reinterpret_cast<Handle>(~Pointer{0});
}

#pragma pack(push, 4)

/// GUID.
struct Guid {
  std::uint32_t data1;
  std::uint16_t data2;
  std::uint16_t data3;
  std::uint8_t data4[8];

  bool operator==(const Guid&) const = default;
};

/// LUID.
struct Luid {
  std::uint32_t low;
  std::int32_t high;

  bool operator==(const Luid&) const = default;
};

/// RASCONNW.
struct Connection {
  Dword size;
  Handle handle;
  Wide entryName[maxEntryName + 1];  ///< "." and the phone number, where there is no entry
  Wide deviceType[maxDeviceType + 1];
  Wide deviceName[maxDeviceName + 1];
  Wide phoneBook[maxPath];
  Dword subEntry;
  Guid entry;
  Dword flags;
  Luid luid;
  Guid correlation;  ///< Windows 7 and later
};

/// RASCF_... in Connection::flags.
namespace connectionFlag {
inline constexpr Dword allUsers = 1;
inline constexpr Dword globalCredentials = 2;
}  // namespace connectionFlag

/// RASTUNNELENDPOINT.
struct TunnelEndpoint {
  Dword type;  ///< 0 unknown, 1 IPv4, 2 IPv6
  std::uint8_t address[16];
};

/// RASCONNSTATUSW.
struct ConnectionStatus {
  Dword size;
  Dword state;
  Dword error;
  Wide deviceType[maxDeviceType + 1];
  Wide deviceName[maxDeviceName + 1];
  Wide phoneNumber[maxPhoneNumber + 1];
  TunnelEndpoint localEndpoint;   ///< Windows 7 and later, as all below
  TunnelEndpoint remoteEndpoint;  // ...
  Dword subState;
};

/// RAS_STATS.
struct Statistics {
  Dword size;
  Dword bytesSent, bytesReceived;
  Dword framesSent, framesReceived;
  Dword crcErrors, timeoutErrors, alignmentErrors, hardwareOverrunErrors, framingErrors, bufferOverrunErrors;
  Dword compressionRatioIn, compressionRatioOut;
  Dword bitsPerSecond;
  Dword connectDuration;  ///< milliseconds
};

/// RASENTRYNAMEW.
struct EntryName {
  Dword size;
  Wide name[maxEntryName + 1];
  Dword flags;  ///< REN_User 0, REN_AllUsers 1
  Wide phoneBook[maxPath + 1];
};

/// RASENTRYW, as Windows 7 and later have it.
struct Entry {
  Dword size;
  Dword options;  ///< RASEO_...
  Dword countryId, countryCode;
  Wide areaCode[maxAreaCode + 1];
  Wide localPhoneNumber[maxPhoneNumber + 1];
  Dword alternateOffset;
  std::uint8_t address[4], dns[4], alternateDns[4], wins[4], alternateWins[4];
  Dword frameSize, netProtocols, framingProtocol;
  Wide script[maxPath];
  Wide autodialDll[maxPath];
  Wide autodialFunction[maxPath];
  Wide deviceType[maxDeviceType + 1];
  Wide deviceName[maxDeviceName + 1];
  Wide x25PadType[32 + 1];
  Wide x25Address[200 + 1];
  Wide x25Facilities[200 + 1];
  Wide x25UserData[200 + 1];
  Dword channels, reserved1, reserved2;
  Dword subEntries, dialMode, dialExtraPercent, dialExtraSampleSeconds, hangUpExtraPercent,
      hangUpExtraSampleSeconds, idleDisconnectSeconds;
  Dword type;  ///< RASET_...
  Dword encryptionType, customAuthKey;
  Guid guid;
  Wide customDialDll[maxPath];
  Dword vpnStrategy;
  Dword options2, options3;  ///< RASEO2_...
  Wide dnsSuffix[256];
  Dword tcpWindowSize;
  Wide prerequisitePhoneBook[maxPath];
  Wide prerequisiteEntry[maxEntryName + 1];
  Dword redialCount, redialPause;
  std::uint8_t dns6[16], alternateDns6[16];  ///< Windows Vista and later, as the next two
  Dword ipv4Metric, ipv6Metric;
  std::uint8_t address6[16];  ///< Windows 7 and later, as all below
  Dword ipv6PrefixLength, networkOutageTime;
};

/// RASEO_PreviewUserPw in Entry::options: a dialog asks for name and password before it is dialed.
inline constexpr Dword optionPreviewUserPassword = 0x01000000;
/// RASEO2_ReconnectIfDropped in Entry::options2: it is dialed again by itself when it was dropped,
/// which a hang-up is not.
inline constexpr Dword option2ReconnectIfDropped = 0x00000100;

/// RASET_... in Entry::type.
namespace entryType {
inline constexpr Dword phone = 1;
inline constexpr Dword vpn = 2;
inline constexpr Dword direct = 3;
inline constexpr Dword internet = 4;
inline constexpr Dword broadband = 5;
}  // namespace entryType

/// RASSUBENTRYW.
struct SubEntry {
  Dword size;
  Dword flags;
  Wide deviceType[maxDeviceType + 1];
  Wide deviceName[maxDeviceName + 1];
  Wide localPhoneNumber[maxPhoneNumber + 1];
  Dword alternateOffset;
};

/// RASDIALPARAMSW.
struct DialParams {
  Dword size;
  Wide entryName[maxEntryName + 1];
  Wide phoneNumber[maxPhoneNumber + 1];
  Wide callbackNumber[maxPhoneNumber + 1];
  Wide userName[maxUserName + 1];
  Wide password[maxPassword + 1];
  Wide domain[maxDomain + 1];
  Dword subEntry;
  Pointer callbackId;
  Dword interfaceIndex;  ///< Windows 7 and later
};

/// RASDIALDLG.
struct DialDialog {
  Dword size;
  WindowHandle owner;
  Dword flags;
  std::int32_t x, y;
  Dword subEntry;
  Dword error;
  Pointer reserved, reserved2;
};

/// RASPPPIPW: what RasGetProjectionInfo tells of IPv4.
struct PppIp {
  Dword size;
  Dword error;
  Wide address[16];
  Wide serverAddress[16];
  Dword options, serverOptions;
};

/// RASP_PppIp.
inline constexpr Dword projectionPppIp = 0x8021;

/// RAS_PROJECTION_INFO up to the server's IPv4 address, which both of its kinds begin with.
struct ProjectionInfoHead {
  Dword version;  ///< RASAPIVERSION
  Dword type;     ///< 1 PPP, 2 IKEv2
  Dword ipv4Error;
  std::uint8_t ipv4Address[4];
  std::uint8_t ipv4ServerAddress[4];
};

/// RASAPIVERSION_601.
inline constexpr Dword projectionVersion = 4;

#pragma pack(pop)

// The documented sizes, and those of the versions before, which a system that answers 632 is asked with.
inline constexpr Dword connectionSizes[] = {1388, 1372};
inline constexpr Dword statusSizes[] = {608, 564};
inline constexpr Dword dialParamsSizes[] = {sizeof(DialParams), sizeof(DialParams) - 4};
inline constexpr Dword entrySizes[] = {sizeof(Entry), sizeof(Entry) - 24, sizeof(Entry) - 24 - 40};

#if UINTPTR_MAX == UINT64_MAX
static_assert(sizeof(Connection) == connectionSizes[0]);
static_assert(offsetof(Connection, handle) == 4 && offsetof(Connection, entryName) == 12);
static_assert(offsetof(Connection, phoneBook) == 818 && offsetof(Connection, subEntry) == 1340);
static_assert(offsetof(Connection, entry) == 1344 && offsetof(Connection, flags) == 1360);
static_assert(offsetof(Connection, luid) == 1364 && offsetof(Connection, correlation) == connectionSizes[1]);
static_assert(sizeof(DialDialog) == 48);
#endif
static_assert(sizeof(ConnectionStatus) == statusSizes[0]);
static_assert(offsetof(ConnectionStatus, localEndpoint) == statusSizes[1]);
static_assert(sizeof(Statistics) == 60);
static_assert(sizeof(EntryName) == 1048);
static_assert(sizeof(PppIp) == 80);

/// The notifier of RasDial, type 2 (RasDialFunc2). Returns 1 to be called again, 0 to be called no more.
using DialNotifier = Dword(ONHOOK_RAS_CALL*)(Pointer callbackId, Dword subEntry, Handle connection,
                                             std::uint32_t message, Dword state, Dword error,
                                             Dword extendedError);
inline constexpr Dword dialNotifierType = 2;

}  // namespace onhook::ras
