#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace onhook {

/// What a hang-up is aimed at: a connection, or one link of it.
///
/// `connection` and `link` are the provider's own identity strings. They carry enough to be sure that it is
/// still the same thing (never a display name, never a bare pid), stay the same for the connection's whole
/// life, and are never given to another one. They hold no white space and no '#'.
struct Target {
  std::string provider;             ///< Provider::name()
  std::string connection;           ///< identity within the provider
  std::optional<std::string> link;  ///< identity of one link; none: the whole connection

  /// "provider:connection" or "provider:connection#link". This is the id that scripts get.
  std::string toString() const;
  /// The reverse of toString(); none when the text has not that form.
  static std::optional<Target> parse(std::string_view text);

  /// The connection that this target is, or is a link of.
  Target whole() const { return {provider, connection, std::nullopt}; }
  /// True when `other` is this target or one of its links.
  bool takesIn(const Target& other) const;

  bool operator==(const Target& other) const = default;
  /// A connection comes directly before its links.
  std::strong_ordering operator<=>(const Target& other) const {
    // What differs most often is looked at first.
    if (const auto order = connection <=> other.connection; order != 0) return order;
    if (const auto order = provider <=> other.provider; order != 0) return order;
    return link <=> other.link;
  }
};

}  // namespace onhook
