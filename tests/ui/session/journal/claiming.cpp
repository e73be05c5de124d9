// claiming FOLDER TARGET: claims the target in the journal when a line comes, prints "ours" or "another", and
// ends with its input; or does what the lines that follow say: asked, end.
#include <QCoreApplication>
#include <iostream>
#include <string>

#include "ui/session/JournalFolder.h"

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const auto target = onhook::Target::parse(argv[2]);
  onhook::JournalFolder folder(onhook::JournalPlace::in(QString::fromLocal8Bit(argv[1])));
  std::cout << "ready" << std::endl;
  std::string line;
  if (!std::getline(std::cin, line)) return 1;
  const bool ours =
      folder.claim(*target, QStringLiteral("Office"), false) == onhook::JournalFolder::Claim::ours;
  std::cout << (ours ? "ours" : "another") << std::endl;
  while (std::getline(std::cin, line)) {
    if (line == "asked") {
      folder.noteAsked(*target);
      folder.catchUp();
    }
    if (line == "end") folder.end(*target);
    std::cout << "done" << std::endl;
  }
  return 0;
}
