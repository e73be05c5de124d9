#include "ui/help/AboutWindow.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "resources/Icons.h"

namespace onhook {

namespace {

constexpr int pictureSize = 64;

QLabel* makeText(const char* name, const QString& text, QWidget* parent) {
  auto* const label = new QLabel(text, parent);
  label->setObjectName(QString::fromLatin1(name));
  label->setAccessibleName(text);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  // By the keyboard too: a version is there to be copied.
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  return label;
}

}  // namespace

AboutWindow::AboutWindow(const QString& version, QWidget* parent)
    : HelpWindow("about", tr("About Onhook"), parent) {
  auto* const picture = new QLabel(this);
  picture->setObjectName(QStringLiteral("aboutPicture"));
  picture->setAccessibleName(tr("A telephone with its handset on the hook"));
  picture->setPixmap(
      Icons::get(QStringLiteral("onhook")).pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
  picture->setAlignment(Qt::AlignTop);

  QLabel* const name = makeText("aboutVersion", tr("Onhook %1").arg(version), this);
  QFont large = name->font();
  large.setPointSizeF(large.pointSizeF() * 1.5);
  name->setFont(large);

  auto* const texts = new QVBoxLayout;
  texts->setSpacing(12);
  texts->addWidget(name);
  texts->addWidget(makeText(
      "aboutWhat", tr("Hangs up remote-access connections, and says “down” when they are down."), this));
  texts->addWidget(makeText("aboutLicence",
                            tr("Free software under the MIT licence, by the Onhook authors.\n"
                               "Uses Qt %1, under the GNU Lesser General Public License.")
                                .arg(QString::fromLatin1(qVersion())),
                            this));
  texts->addStretch();
  auto* const row = new QHBoxLayout;
  row->setSpacing(16);
  row->addWidget(picture);
  row->addLayout(texts, 1);
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 12);
  column->setSpacing(12);
  column->addLayout(row, 1);
  column->addWidget(makeButtons());
  setMinimumWidth(fontMetrics().averageCharWidth() * 66);
}

}  // namespace onhook
