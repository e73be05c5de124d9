#pragma once

#include <initializer_list>
#include <locale>
#include <string>
#include <string_view>

namespace onhook {

/// Where translated text comes from: a facet of the process's locale (std::locale::global), as the standard
/// library's own catalogues of messages are. Without one, text stays English. The program puts one in at its
/// start; core knows nothing of where that has it from.
class Translator : public std::locale::facet {
 public:
  static std::locale::id id;

  /// `english` in the user's language, or as it is where there is no translation. Called on any thread.
  virtual std::string translated(const char* context, const char* english) const = 0;

 protected:
  Translator() = default;
  ~Translator() override = default;
};

/// A whole sentence or phrase for people, in the user's language. `context` says for the translators where it
/// belongs, and is one of "core", "networkmanager", "other", "pppd", "ras", "simulated", "session", "app"; both are
/// literals, so that lupdate finds them. What is never shown to people, and what other programs said, is not
/// translated. Any thread.
std::string translate(const char* context, const char* english);

/// `pattern` with %1 to %9 replaced by the arguments, all at once: a "%1" in an argument stays.
std::string filled(std::string_view pattern, std::initializer_list<std::string_view> arguments);

}  // namespace onhook

/// Marks a text in a table, which translate() gets later, for lupdate.
#define ONHOOK_TEXT(context, english) english
