#include "ui/help/DiagnosticsWindow.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/support/Waiting.h"
#include "ui/help/AboutWindow.h"

namespace onhook::test {
namespace {

class DiagnosticsWindowTest : public testing::Test {
 protected:
  DiagnosticsWindowTest() {
    window_.present();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window_));
  }

  QPlainTextEdit& text() { return *window_.findChild<QPlainTextEdit*>(QStringLiteral("diagnosticsText")); }
  QPushButton& button(const char* name) {
    return *window_.findChild<QPushButton*>(QString::fromLatin1(name));
  }
  QString said() { return window_.findChild<QLabel*>(QStringLiteral("diagnosticsSaid"))->text(); }
  void saveAs(const QString& file) {
    button("diagnosticsSave").click();
    auto* const dialog = window_.findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    emit dialog->fileSelected(file);
    dialog->close();
  }

  DiagnosticsWindow::Take take_;
  DiagnosticsWindow window_{[this](DiagnosticsWindow::Take take) { take_ = std::move(take); }};
};

TEST_F(DiagnosticsWindowTest, IsReadAndChangedBeforeItIsCopied) {
  EXPECT_FALSE(button("diagnosticsCopy").isEnabled()) << "it is not there yet";
  take_(QStringLiteral("# one\ntwo"));
  EXPECT_EQ(text().toPlainText(), QStringLiteral("# one\ntwo"));
  EXPECT_TRUE(button("diagnosticsCopy").hasFocus());
  EXPECT_TRUE(QGuiApplication::clipboard()->text().isEmpty()) << "nothing goes anywhere unasked";
  EXPECT_FALSE(text().isReadOnly());
  text().setPlainText(QStringLiteral("one"));
  QTest::keyClick(&window_, Qt::Key_Return);
  EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("one"));
  EXPECT_EQ(said(), QStringLiteral("Copied."));
}

TEST_F(DiagnosticsWindowTest, IsSavedOrSaysWhyNot) {
  take_(QStringLiteral("text"));
  const QTemporaryDir folder;
  saveAs(folder.filePath(QStringLiteral("a.md")));
  EXPECT_EQ(said(), QStringLiteral("Saved."));
  QFile file(folder.filePath(QStringLiteral("a.md")));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_EQ(file.readAll(), "text");
  saveAs(folder.filePath(QStringLiteral("no/such/folder.md")));
  EXPECT_TRUE(said().startsWith(QStringLiteral("It could not be saved: "))) << said().toStdString();
}

TEST_F(DiagnosticsWindowTest, IsCollectedAnewEachTime) {
  take_(QStringLiteral("old"));
  window_.close();
  window_.present();
  EXPECT_TRUE(text().toPlainText().isEmpty());
  EXPECT_FALSE(button("diagnosticsCopy").isEnabled());
}

TEST(AboutWindowTest, TellsVersionAndLicence) {
  AboutWindow window(QStringLiteral("1.2.3"));
  window.present();
  QString all;
  for (const QLabel* const label : window.findChildren<QLabel*>()) all += label->text();
  EXPECT_TRUE(all.contains(QStringLiteral("1.2.3")));
  EXPECT_TRUE(all.contains(QStringLiteral("MIT")));
  EXPECT_TRUE(all.contains(QStringLiteral("Qt")));
}

}  // namespace
}  // namespace onhook::test
