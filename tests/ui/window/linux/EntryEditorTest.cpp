#include "ui/window/EntryEditor.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QFile>
#include <QTemporaryDir>

#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/window/WindowTest.h"

namespace onhook::test {
namespace {

/// An nm-connection-editor on the PATH that writes down what it is asked for.
class EntryEditorTest : public WindowTest {
 protected:
  EntryEditorTest() {
    qputenv("PATH", folder_.path().toUtf8());
    entry_.provider = "networkmanager";
    entry_.id = "0b1c-22";
  }
  ~EntryEditorTest() override { qputenv("PATH", path_); }

  void install() {
    QFile script(folder_.filePath("nm-connection-editor"));
    ASSERT_TRUE(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho \"$@\" > \"" + called().toUtf8() + "\"\n");
    script.close();
    ASSERT_TRUE(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
  }
  QString called() const { return folder_.filePath("called"); }
  bool wasCalledWith(const QByteArray& arguments) {
    return waitFor([&] {
      QFile file(called());
      return file.open(QIODevice::ReadOnly) && file.readAll() == arguments + '\n';
    });
  }

  const QByteArray path_ = qgetenv("PATH");
  const QTemporaryDir folder_;
  Entry entry_ = test::entry("office");
};

TEST_F(EntryEditorTest, ThereIsOneForNetworkManagerWhereItIsInstalled) {
  EXPECT_FALSE(EntryEditor::canOpen(entry_));
  install();
  EXPECT_TRUE(EntryEditor::canOpen(entry_));
  EXPECT_FALSE(EntryEditor::canOpen(test::entry("peer")));
}

TEST_F(EntryEditorTest, EditOpensIt) {
  install();
  const auto provider = std::make_shared<FakeProvider>("networkmanager", "NetworkManager");
  provider->listEntries({entry_});
  openOver({provider});
  auto* const edit = window_->actions().findChild<QAction*>("editEntry");
  ASSERT_TRUE(waitFor([&] { return edit->isVisible(); }));
  auto* const list = find<QTreeView>("entries");
  EXPECT_TRUE(waitFor([&] { return list->hasFocus() && edit->isEnabled(); }));
  click("editButton");
  EXPECT_TRUE(wasCalledWith("--edit 0b1c-22"));
}

TEST_F(EntryEditorTest, OneThatCannotBeStartedIsSaid) {
  install();
  const auto provider = std::make_shared<FakeProvider>("networkmanager", "NetworkManager");
  provider->listEntries({entry_});
  openOver({provider});
  auto* const edit = window_->actions().findChild<QAction*>("editEntry");
  ASSERT_TRUE(waitFor([&] { return edit->isVisible() && edit->isEnabled(); }));
  // It runs no more than a folder does.
  QFile script(folder_.filePath("nm-connection-editor"));
  ASSERT_TRUE(script.open(QIODevice::WriteOnly));
  script.write("#!/no/such/shell\n");
  script.close();
  edit->trigger();
  EXPECT_TRUE(waitForMessage("The editor for office could not be opened."));
}

}  // namespace
}  // namespace onhook::test
