#include "app/diagnostics/Redaction.h"

#include <QDir>
#include <QRegularExpression>
#include <QSysInfo>
#include <algorithm>
#include <array>

#include "app/diagnostics/Ipv6.h"

namespace onhook {

namespace {

using Option = QRegularExpression::PatternOption;

struct Network {
  QLatin1String address;
  int length;  ///< of its prefix, in bits
};

/// Addresses that are used in many places, and so name none.
constexpr std::array kept{
    Network{QLatin1String("0.0.0.0"), 8},      Network{QLatin1String("10.0.0.0"), 8},  // RFC 1918
    Network{QLatin1String("172.16.0.0"), 12},                                          // RFC 1918
    Network{QLatin1String("192.168.0.0"), 16},                                         // RFC 1918
    Network{QLatin1String("100.64.0.0"), 10},  // RFC 6598: behind a provider's translation
    Network{QLatin1String("127.0.0.0"), 8},    Network{QLatin1String("169.254.0.0"), 16},
    Network{QLatin1String("224.0.0.0"), 3},    Network{QLatin1String("::"), 127},  // none, and this machine
    Network{QLatin1String("fc00::"), 7},                                           // RFC 4193
    Network{QLatin1String("fe80::"), 10},                                          // of one link
    Network{QLatin1String("ff00::"), 8}};

/// Its bytes, four or sixteen; empty: it is none.
QByteArray bytesOf(const QString& address) {
  if (address.contains(QLatin1Char(':'))) return bytesOfIpv6(address.toLatin1());
  QByteArray bytes;
  for (const QString& number : address.split(QLatin1Char('.'))) {
    const int value = number.toInt();
    if (value > 255) return {};
    bytes += static_cast<char>(value);
  }
  return bytes;
}

bool isIn(const QByteArray& address, const Network& network) {
  const QByteArray from = bytesOf(network.address);
  if (from.size() != address.size()) return false;
  for (int bit = 0; bit < network.length; ++bit) {
    const int difference = from[bit / 8] ^ address[bit / 8];
    if ((difference >> (7 - bit % 8) & 1) != 0) return false;
  }
  return true;
}

bool namesNobody(const QByteArray& address) {
  return std::ranges::any_of(kept, [&](const Network& network) { return isIn(address, network); });
}

/// The text with `name` replaced where it is a word of its own.
QString withoutWord(const QString& text, const QString& name, const QString& instead) {
  // One letter is no name that could be told from a word.
  if (name.size() < 2) return text;
  const QRegularExpression word(
      QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(name)),
      Option::CaseInsensitiveOption | Option::UseUnicodePropertiesOption);
  return QString(text).replace(word, instead);
}

}  // namespace

Redaction::Place Redaction::Place::here() {
  QString user = qEnvironmentVariable("USER");
  if (user.isEmpty()) user = qEnvironmentVariable("USERNAME");
  // Who every computer has is nobody.
  if (user == QLatin1String("root")) user.clear();
  QString home = QDir::homePath();
  if (home == QDir::rootPath()) home.clear();
  const QString host = QSysInfo::machineHostName().section(QLatin1Char('.'), 0, 0);
  return {home, user, host == QLatin1String("localhost") ? QString() : host};
}

Redaction::Redaction(Place place) : place_(std::move(place)) {}

QString Redaction::apply(const QString& text) {
  return withoutPeople(withoutAddresses(withoutSecrets(text)));
}

QString Redaction::withoutSecrets(QString text) const {
  // What is said to be one, up to its end.
  static const QRegularExpression named(
      QStringLiteral(
          R"RE(\b([\w-]*(?:password|passwd|passphrase|secret|token|psk|private-?key|cookie|pin)\b\s*[=:]\s*))RE"
          R"RE(("(?:[^"\\]|\\.)*"|'[^']*'|[^\s,;]+))RE"),
      Option::CaseInsensitiveOption);
  text.replace(named, QStringLiteral("\\1[removed]"));
  static const QRegularExpression bearer(QStringLiteral(R"(\b(Bearer|Basic)\s+[\w.~+/=-]{8,})"),
                                         Option::CaseInsensitiveOption);
  text.replace(bearer, QStringLiteral("\\1 [removed]"));
  static const QRegularExpression inUrl(QStringLiteral(R"((\w://)[^\s/@]+@)"));
  text.replace(inUrl, QStringLiteral("\\1[removed]@"));
  // 32 bytes in base64: a key of WireGuard.
  static const QRegularExpression key(
      QStringLiteral("(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=])"));
  text.replace(key, QStringLiteral("[key]"));
  return text;
}

QString Redaction::withoutAddresses(const QString& original) {
  static const QRegularExpression mail(QStringLiteral(R"([\w.+-]+@[\w-]+(\.[\w-]+)+)"),
                                       Option::UseUnicodePropertiesOption);
  static const QRegularExpression hardware(
      QStringLiteral("(?<![0-9A-Fa-f:])(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}(?![0-9A-Fa-f:])"));
  QString text = original;
  text.replace(mail, QStringLiteral("[mail address]"));
  text.replace(hardware, QStringLiteral("[hardware address]"));

  static const QRegularExpression candidate(
      QStringLiteral(R"((?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d))"
                     R"(|[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:]+(?:\.\d{1,3}){0,3}(?![\w:])))"));
  QString result;
  qsizetype at = 0;
  for (auto match = candidate.globalMatch(text); match.hasNext();) {
    const QRegularExpressionMatch found = match.next();
    result += QStringView(text).mid(at, found.capturedStart() - at);
    at = found.capturedEnd();
    const QByteArray address = bytesOf(found.captured());
    result += address.isEmpty() || namesNobody(address) ? found.captured() : wordFor(address);
  }
  return result += QStringView(text).mid(at);
}

QString Redaction::wordFor(const QByteArray& address) {
  const auto known = addresses_.constFind(address);
  const int number = known != addresses_.constEnd() ? *known : static_cast<int>(addresses_.size()) + 1;
  if (known == addresses_.constEnd()) addresses_.insert(address, number);
  return QStringLiteral("[address %1]").arg(number);
}

QString Redaction::withoutPeople(QString text) const {
  if (!place_.home.isEmpty()) {
    text.replace(place_.home, QStringLiteral("~"));
    text.replace(QDir::toNativeSeparators(place_.home), QStringLiteral("~"));
  }
  static const QRegularExpression home(QStringLiteral(R"((/home/|[\\/]Users[\\/])[^\s\\/:"']+)"));
  text.replace(home, QStringLiteral("\\1[user]"));
  text = withoutWord(text, place_.user, QStringLiteral("[user]"));
  return withoutWord(text, place_.host, QStringLiteral("[host]"));
}

}  // namespace onhook
