#include "app/TerminalWidth.h"

#include <QChar>
#include <QList>
#include <algorithm>
#include <array>

namespace onhook {

namespace {

struct Range {
  char32_t first, last;
};

/// EastAsianWidth.txt's W and F, neighbours put together.
constexpr std::array wide = std::to_array<Range>({{0x1100, 0x115F},
                                                  {0x2E80, 0x303E},
                                                  {0x3041, 0x33FF},
                                                  {0x3400, 0x4DBF},
                                                  {0x4E00, 0xA4CF},
                                                  {0xA960, 0xA97C},
                                                  {0xAC00, 0xD7A3},
                                                  {0xF900, 0xFAFF},
                                                  {0xFE30, 0xFE6F},
                                                  {0xFF01, 0xFF60},
                                                  {0xFFE0, 0xFFE6},
                                                  {0x1F300, 0x1F64F},
                                                  {0x1F680, 0x1F6FC},
                                                  {0x1F900, 0x1FAFF},
                                                  {0x20000, 0x3FFFD}});

int widthOf(char32_t character) {
  const QChar::Category category = QChar::category(character);
  if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing) return 0;
  const bool isWide = std::any_of(wide.begin(), wide.end(), [&](const Range& range) {
    return character >= range.first && character <= range.last;
  });
  return isWide ? 2 : 1;
}

}  // namespace

int terminalWidth(const QString& text) {
  int width = 0;
  const auto characters = text.toUcs4();
  for (const char32_t character : characters) width += widthOf(character);
  return width;
}

QString leftInWidth(const QString& text, int width) {
  return text + QString(std::max(0, width - terminalWidth(text)), QChar::Space);
}

}  // namespace onhook
