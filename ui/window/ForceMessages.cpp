#include "ui/window/ForceMessages.h"

#include <QStringList>
#include <algorithm>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Forcing.h"
#include "ui/session/HangUpController.h"
#include "ui/session/LastOutcomes.h"
#include "ui/session/Wording.h"
#include "ui/window/MessageBar.h"

namespace onhook {
namespace {

bool asksForPassword(const Connection& connection, const Target& target) {
  const auto link = std::ranges::find(connection.links, target, &Link::target);
  const Permission& permission = link != connection.links.end() ? link->mayHangUp : connection.mayHangUp;
  return permission.authority == Authority::asks;
}

}  // namespace

ForceMessages::ForceMessages(const ConnectionMonitor& monitor, HangUpController& controller,
                             const LastOutcomes& outcomes, MessageBar& bar, QObject* parent)
    : QObject(parent), monitor_(monitor), controller_(controller), outcomes_(outcomes), bar_(bar) {
  connect(&monitor, &ConnectionMonitor::changed, this, &ForceMessages::renew);
  connect(&controller, &HangUpController::started, this, &ForceMessages::renew);
  // A watch may have become a hang-up.
  connect(&controller, &HangUpController::progress, this, &ForceMessages::renew);
}

void ForceMessages::ask(const std::vector<Target>& targets) {
  std::vector<Question> asked;
  for (const Target& target : targets) {
    const Force* const force = offered(target);
    if (force == nullptr) continue;
    const auto same = std::ranges::find(asked, *force, &Question::force);
    if (same != asked.end())
      same->targets.push_back(target);
    else
      asked.push_back({QStringLiteral("force ") + QString::fromStdString(target.toString()),
                       {target},
                       *force,
                       QString()});
  }
  for (Question& question : asked) askOne(std::move(question));
}

void ForceMessages::askOne(Question question) {
  // The same is not asked in two places.
  std::vector<QString> overtaken;
  for (const Question& former : questions_)
    if (std::ranges::find_first_of(former.targets, question.targets) != former.targets.end())
      overtaken.push_back(former.key);
  for (const QString& key : overtaken) drop(key);
  question.text = textOf(question);
  show(question, true);
  questions_.push_back(std::move(question));
}

void ForceMessages::show(const Question& question, bool takesFocus) {
  const QString key = question.key;
  bar_.show({Message::Kind::question,
             key,
             question.text,
             {{QStringLiteral("messageForceIt"), tr("Force It"), [this, key] { force(key); }},
              {QStringLiteral("messageLeaveIt"), tr("Leave It"), [this, key] { drop(key); }, true}}},
            takesFocus);
}

void ForceMessages::renew() {
  for (Question& question : questions_) renewOne(question);
  std::erase_if(questions_, [](const Question& question) { return question.targets.empty(); });
}

void ForceMessages::renewOne(Question& question) {
  // Closed by the user, or pushed out by newer messages: that is no yes.
  if (bar_.find(question.key) == nullptr) {
    question.targets.clear();
    return;
  }
  std::erase_if(question.targets, [this, &question](const Target& target) {
    const Force* const force = offered(target);
    return force == nullptr || *force != question.force;
  });
  if (question.targets.empty()) {
    bar_.remove(question.key);
    return;
  }
  const QString text = textOf(question);
  if (text == question.text) return;
  question.text = text;
  show(question, bar_.hasFocus(question.key));
}

void ForceMessages::force(const QString& key) {
  const auto question = std::ranges::find(questions_, key, &Question::key);
  if (question == questions_.end()) return;
  const std::vector<Target> targets = question->targets;
  drop(key);
  for (const Target& target : targets) {
    auto provider = monitor_.provider(target.provider);
    if (provider && offered(target)) controller_.force(std::move(provider), target);
  }
}

void ForceMessages::drop(const QString& key) {
  std::erase_if(questions_, [&key](const Question& question) { return question.key == key; });
  bar_.remove(key);
}

const Force* ForceMessages::offered(const Target& target) const {
  return forcing::offered(monitor_, controller_, outcomes_, target);
}

QString ForceMessages::textOf(const Question& question) const {
  QStringList names;
  bool asks = false;
  for (const Target& target : question.targets) {
    const Connection* const connection = monitor_.find(target);
    if (connection == nullptr) continue;
    names << wording::targetName(*connection, target);
    asks |= asksForPassword(*connection, target);
  }
  return wording::forceQuestion(names, question.force, asks);
}

}  // namespace onhook
