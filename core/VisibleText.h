#pragma once

#include <string>

#include "core/DialProcedure.h"
#include "core/HangUpResult.h"
#include "core/Snapshot.h"

/// What other programs and systems write may hold characters that are not seen and change what is: line ends
/// and escape sequences, and those that turn the direction of writing, with which "gpj.exe" reads "exe.jpg"
/// (Unicode Technical Report 36, 3.1: "Bidirectional Text Spoofing"). Here they become readable. Any thread.
namespace onhook::visible {

/// The text, UTF-8, with "[U+202E]" in the place of each control character, line and paragraph separator and
/// each embedding, override and isolate of direction (Unicode's classes Cc, Zl, Zp; U+202A to U+202E, U+2066
/// to U+2069); and of a byte order mark. What is no UTF-8 stays as it is.
std::string text(const std::string& raw);

/// The same with everything in it that people read; ids, by which things are known, stay as they are.
/// Sentences that were broken into lines become one line.
void makeVisible(Snapshot& snapshot);
void makeVisible(HangUpProgress& progress);
void makeVisible(HangUpResult& result);
void makeVisible(DialProgress& progress);
void makeVisible(DialEnd& end);

}  // namespace onhook::visible
