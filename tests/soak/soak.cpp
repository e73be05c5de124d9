// onhook_soak [--hang-ups N] [--seed S]: see tests/soak/run.

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <limits>
#include <list>

#include "core/SystemRuntime.h"
#include "tests/soak/Body.h"
#include "tests/soak/SoakWorld.h"

namespace onhook::soak {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t worlds = 16;
constexpr int connectionsEach = 80;
/// Until then the process still grows into its work.
constexpr double warmUp = 0.2;

class Soak : public QObject {
 public:
  Soak(long long wanted, std::uint64_t seed) : wanted_(wanted), seed_(seed) {
    connect(&report_, &QTimer::timeout, this, &Soak::report);
    report_.start(5s);
    time_.start();
    refill();
  }

  /// What the program ends with.
  int judge() {
    report();
    const Body end = Body::now();
    std::printf("%lld hang-ups in %.0f s: %s\n", tally_.total(), seconds(),
                qUtf8Printable(tally_.outcomes()));
    std::printf(
        "at once: %zu to %zu; resident: %.1f MiB after %.0f %%, %.1f MiB at the end; descriptors %d and %d; "
        "threads %d and %d\n",
        std::min(fewest_, most_), most_, mebibytes(warm_), warmUp * 100, mebibytes(end), warm_.descriptors,
        end.descriptors, warm_.threads, end.threads);
    for (const QString& one : tally_.complaints()) std::printf("WRONG: %s\n", qUtf8Printable(one));
    // Blocks of memory that threads left are used again in another order each time.
    constexpr double slack = 4;
    bool good = tally_.wrong() == 0;
    if (most_ < 100) good = complain("there were never 100 at once");
    // A short run never stops growing into its work.
    const bool isLong = wanted_ >= 50'000;
    if (isLong && mebibytes(end) > mebibytes(warm_) * 1.1 + slack) good = complain("memory has grown");
    if (end.descriptors > start_.descriptors + 2) good = complain("descriptors are left");
    if (end.threads > start_.threads + 2) good = complain("threads are left");
    std::printf("lost or false: %d\n", tally_.wrong());
    return good ? 0 : 1;
  }

 private:
  static double mebibytes(const Body& body) {
    return static_cast<double>(body.residentBytes) / (1024 * 1024);
  }
  static bool complain(const char* what) {
    std::printf("WRONG: %s\n", what);
    return false;
  }
  double seconds() const { return static_cast<double>(time_.elapsed()) / 1000; }

  void refill() {
    while (worlds_.size() < worlds && tally_.total() < wanted_) {
      auto& world =
          worlds_.emplace_back(std::make_unique<SoakWorld>(runtime_, seed_++, connectionsEach, tally_));
      connect(
          world.get(), &SoakWorld::done, this, [this, one = world.get()] { replace(one); },
          Qt::QueuedConnection);
    }
    if (worlds_.empty()) waitForThreads();
  }

  void replace(const SoakWorld* world) {
    std::size_t running = 0;
    for (const auto& one : worlds_) running += one->running();
    most_ = std::max(most_, running);
    worlds_.remove_if([world](const auto& one) { return one.get() == world; });
    if (warm_.residentBytes == 0 &&
        static_cast<double>(tally_.total()) > warmUp * static_cast<double>(wanted_))
      warm_ = Body::now();
    refill();
  }

  /// Calls that blocked for ever end with their world, a little later.
  void waitForThreads() {
    report_.stop();
    auto* const patience = new QTimer(this);
    connect(patience, &QTimer::timeout, this, [this, tries = 0]() mutable {
      if (Body::now().threads <= start_.threads + 2 || ++tries > 300) QCoreApplication::exit(judge());
    });
    patience->start(100ms);
  }

  void report() {
    std::size_t running = 0;
    for (const auto& one : worlds_) running += one->running();
    most_ = std::max(most_, running);
    // Not while it begins and ends.
    if (tally_.total() > 0 && tally_.total() < wanted_) fewest_ = std::min(fewest_, running);
    const Body body = Body::now();
    std::printf("%8.0f s %9lld hang-ups, %4zu now, %6.1f MiB, %3d descriptors, %4d threads, %d wrong\n",
                seconds(), tally_.total(), running, mebibytes(body), body.descriptors, body.threads,
                tally_.wrong());
    std::fflush(stdout);
  }

  const long long wanted_;
  std::uint64_t seed_;
  const std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  const Body start_ = Body::now();
  Body warm_;
  SoakTally tally_;
  std::list<std::unique_ptr<SoakWorld>> worlds_;
  std::size_t most_ = 0;
  std::size_t fewest_ = std::numeric_limits<std::size_t>::max();
  QElapsedTimer time_;
  QTimer report_;
};

}  // namespace
}  // namespace onhook::soak

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  QCommandLineParser parser;
  parser.addHelpOption();
  const QCommandLineOption count(QStringLiteral("hang-ups"), QStringLiteral("How many"), QStringLiteral("N"),
                                 QStringLiteral("1000000"));
  const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Of the first world"),
                                QStringLiteral("S"), QStringLiteral("1"));
  parser.addOptions({count, seed});
  parser.process(application);
  const long long wanted = parser.value(count).toLongLong();
  if (wanted <= 0) {
    std::fprintf(stderr, "--hang-ups takes a number above 0\n");
    return 2;
  }
  onhook::soak::Soak soak(wanted, parser.value(seed).toULongLong());
  return QCoreApplication::exec();
}
