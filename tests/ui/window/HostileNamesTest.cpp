// Names come from outside: markup in them is text, and what is not seen is spelled out.

#include <QAction>
#include <QLabel>
#include <QTextDocument>

#include "core/providers/simulated/RasErrors.h"
#include "tests/ui/window/WindowTest.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

const char* const markup = "<b>Bank</b><img src=\"x\">";
const char* const turned = "\xE2\x80\xAEgpj.exe\n\x1b[31m";
const char* const turnedSeen = "[U+202E]gpj.exe[U+000A][U+001B][31m";

class HostileNamesTest : public WindowTest {
 protected:
  static void expectPlainTip(const QString& tip) {
    EXPECT_FALSE(Qt::mightBeRichText(tip) && (tip.contains("<b>") || tip.contains("<img")))
        << tip.toStdString();
  }
  /// No label takes what it says for markup.
  static void expectPlain(const QWidget& window) {
    for (const QLabel* const label : window.findChildren<QLabel*>()) {
      const bool asMarkup = label->textFormat() == Qt::RichText || label->textFormat() == Qt::MarkdownText ||
                            (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
      EXPECT_FALSE(asMarkup) << label->objectName().toStdString() << ": " << label->text().toStdString();
    }
    for (const QWidget* const widget : window.findChildren<QWidget*>()) expectPlainTip(widget->toolTip());
  }
};

TEST_F(HostileNamesTest, MarkupIsText) {
  SimulatedEntry entry = vpn(markup);
  entry.owner = entry.server = markup;
  entry.hangUp.refuses = rasError(753);
  entry.hangUp.refuses->text = std::string("Because of ") + markup;
  open({.entries = {entry, vpn("beta", Duration::max())}});
  window_->actions().details->trigger();
  clickRow(markup);
  const QString tip = row(markup).data(Qt::ToolTipRole).toString();
  EXPECT_TRUE(tip.contains("&lt;b&gt;Bank&lt;/b&gt;")) << tip.toStdString();
  expectPlainTip(tip);
  window_->actions().hangUp->trigger();
  ASSERT_TRUE(waitForMessage("Because of <b>Bank</b>")) << messages().join('\n').toStdString();
  expectPlain(*window_);
  clickRow("beta");
  window_->actions().hangUp->trigger();
  window_->actions().quit->trigger();
  const QWidget* const exitWindow = topLevel("exitWindow");
  ASSERT_NE(exitWindow, nullptr);
  expectPlain(*exitWindow);
}

TEST_F(HostileNamesTest, WhatIsNotSeenIsSpelledOut) {
  open({.entries = {vpn(turned)}});
  clickRow(turnedSeen);
  window_->actions().hangUp->trigger();
  EXPECT_TRUE(waitForMessage(QString::fromUtf8(turnedSeen) + " is down."))
      << messages().join('\n').toStdString();
}

}  // namespace
}  // namespace onhook::test
