#include "app/CommandLine.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <cmath>
#include <memory>
#include <sstream>

#include "app/CommandDescription.h"
#include "app/Version.h"

namespace onhook {

namespace {

constexpr double longestSeconds = 365.0 * 24 * 60 * 60;
// As AutomaticRule has them.
constexpr std::chrono::minutes longestIdle{24 * 60}, longestUp{30 * 24 * 60};

/// CLI11's shape of the command line; the values of the last parse go into `options`.
struct Grammar {
  Grammar() {
    app.set_help_flag("-h,--help", "Show this and exit; COMMAND --help tells more of one command");
    app.set_version_flag("--version", std::string("onhook ") + versionText, "Show the version and exit");
    app.add_flag("--practice", options.practice, "Use the practice network: nothing real is touched");
    app.add_flag("--hidden", options.hidden, "Start in the tray, without the window");
    app.add_option("--log", options.logFile, "Log everything to this file")->type_name("FILE");
    app.add_flag("--verbose", options.verbose, "Log everything, to stderr if there is no --log");
    app.require_subcommand(0, 1);

    list = addCommand("list", "List what is connected");
    addJson(list, options, "Print an array of objects");

    hangUp = addCommand("hang-up", "Hang up, and wait until it is down; VPNs before what they stand on");
    addTargets(hangUp, options);
    hangUp->add_flag("--all", options.all, "Hang up every connection");
    hangUp->add_option("--link", options.link, "Hang up only this link of the one TARGET, a number from 1")
        ->type_name("N");
    hangUp->add_flag("--keep-down", options.keepDown,
                     "Also stop what would bring it back by itself; says what was done and how to undo it");
    hangUp->add_flag("--yes", options.yes, "Also hang up what your own session comes in by");
    hangUp->add_flag(
        "--force", options.force,
        "What is still up then is ended by a harder way, where there is one; says what that skips");
    addTimeout(hangUp, "Wait at most so many seconds for each (30)");
    addJson(hangUp, options, "Print one object per outcome, each on a line of its own");

    wait = addCommand("wait", "Wait until it is down, without asking for it");
    addTargets(wait, options);
    addTimeout(wait, "Wait at most so many seconds (for ever)");
    addJson(wait, options, "Print one object per outcome, each on a line of its own");

    watch = addCommand("watch", "Print changes as they come, what came back as such, until Ctrl+C");
    addJson(watch, options, "Print one object per change, each on a line of its own");

    entries = addCommand("entries", "List what can be connected");
    addJson(entries, options, "Print an array of objects");

    connect = addCommand("connect", "Connect, and wait until it is connected or is not");
    connect
        ->add_option("ENTRY", options.targets,
                     "An id from entries, in quotes where it is shown so, or a name")
        ->type_name("");
    connect->add_flag("--no-wait", options.noWait,
                      "End as soon as it is being dialed, and print the connection's id");
    connect->add_flag("--fail-if-busy", options.failIfBusy,
                      "Do not wait for what is in the way, such as a hang-up that is not confirmed yet");
    addTimeout(connect, "Wait at most so many seconds altogether (for ever)");
    addJson(connect, options, "Print one object per entry, each on a line of its own");

    automatic = addCommand(
        "automatic", "Show what is hung up by itself, or choose when ENTRY is: the window's program does it");
    automatic
        ->add_option("ENTRY", options.targets,
                     "An id from entries, in quotes where it is shown so, or a name")
        ->expected(1)
        ->type_name("");
    automatic->add_option("--idle", idleText, "When hardly anything went through it for so many minutes")
        ->type_name("MIN");
    automatic->add_option("--up", upText, "When it has been up for so many minutes")->type_name("MIN");
    automatic->add_option("--bytes", bytesText, "When so much went through it, such as 500MB or 2GiB")
        ->type_name("SIZE");
    automatic->add_option("--at", timeText, "At that time of the day, such as 22:30")->type_name("HH:MM");
    automatic->add_flag("--never", options.never, "Not any more");
    addJson(automatic, options, "Print an array of objects");

    history = addCommand("history", "List what was hung up, went down and was dialed, the newest first");
    history->add_option("--search", options.search, "Only entries with all of these words")
        ->type_name("TEXT");
    history->add_option("--since", sinceText, "Only what ended on that day or later, such as 2026-11-26")
        ->type_name("DATE");
    history->add_flag("--csv", options.csv, "Print CSV (RFC 4180), a line of names first");
    addJson(history, options, "Print an array of objects");
    history->add_flag("--clear", options.clear, "Remove all of it, with --yes");
    history->add_flag("--yes", options.yes, "Do remove it");

    diagnostics = addCommand(
        "diagnostics", "Print what belongs into a bug report, without secrets; read it before you send it");

    app.footer(
        "TARGET is an id from list, a name, or a network interface; ENTRY an id from entries, or a "
        "name.\n\n" +
        exitCodeHelp());
  }

  CLI::App* addCommand(const std::string& name, const std::string& what) {
    CLI::App* command = app.add_subcommand(name, what);
    command->fallthrough();  // so that --practice may follow the command too
    command->footer(exitCodeHelp());
    return command;
  }

  static void addJson(CLI::App* command, Options& options, const std::string& what) {
    command->add_flag("--json", options.json, what);
  }

  static void addTargets(CLI::App* command, Options& options) {
    command->add_option("TARGET", options.targets, "An id from list, a name, or a network interface")
        ->type_name("");
  }

  void addTimeout(CLI::App* command, const std::string& what) {
    command->add_option("--timeout", timeoutText, what)->type_name("S");
  }

  Options options;
  CLI::App app{
      "Hangs up remote-access connections, and connects them, and says truthfully how they stand.\n"
      "Without a command it opens its window.",
      "onhook"};
  CLI::App* list = nullptr;
  CLI::App* hangUp = nullptr;
  CLI::App* wait = nullptr;
  CLI::App* watch = nullptr;
  CLI::App* entries = nullptr;
  CLI::App* connect = nullptr;
  CLI::App* automatic = nullptr;
  CLI::App* diagnostics = nullptr;
  CLI::App* history = nullptr;
  std::string timeoutText, sinceText, idleText, upText, bytesText, timeText;
};

Options::Command commandOf(const Grammar& grammar) {
  if (grammar.list->parsed()) return Options::Command::list;
  if (grammar.hangUp->parsed()) return Options::Command::hangUp;
  if (grammar.wait->parsed()) return Options::Command::wait;
  if (grammar.watch->parsed()) return Options::Command::watch;
  if (grammar.entries->parsed()) return Options::Command::entries;
  if (grammar.connect->parsed()) return Options::Command::connect;
  if (grammar.automatic->parsed()) return Options::Command::automatic;
  if (grammar.history->parsed()) return Options::Command::history;
  if (grammar.diagnostics->parsed()) return Options::Command::diagnostics;
  return Options::Command::window;
}

bool timeoutGiven(const Grammar& grammar) {
  return grammar.hangUp->count("--timeout") + grammar.wait->count("--timeout") +
             grammar.connect->count("--timeout") >
         0;
}

/// The same for `automatic`.
std::string mistakeInAutomatic(Options& options, const Grammar& grammar) {
  const auto given = [&grammar](const char* name) { return grammar.automatic->count(name) > 0; };
  if (given("--idle")) {
    options.idle = parseMinutes(grammar.idleText, longestIdle);
    if (!options.idle)
      return "--idle: '" + grammar.idleText + "' is no number of minutes from 1 to a day (1440)";
  }
  if (given("--up")) {
    options.upFor = parseMinutes(grammar.upText, longestUp);
    if (!options.upFor)
      return "--up: '" + grammar.upText + "' is no number of minutes from 1 to 30 days (43200)";
  }
  if (given("--bytes")) {
    options.bytes = parseBytes(grammar.bytesText);
    if (!options.bytes) return "--bytes: '" + grammar.bytesText + "' is no size such as 500MB or 2GiB";
  }
  if (given("--at")) {
    options.timeOfDay = parseTimeOfDay(grammar.timeText);
    if (!options.timeOfDay) return "--at: '" + grammar.timeText + "' is no time of day such as 22:30";
  }
  const bool chooses = options.idle || options.upFor || options.bytes || options.timeOfDay;
  if (options.never && chooses) return "--never takes all of the others away; it stands alone";
  if ((options.never || chooses) && options.targets.empty())
    return "automatic needs an ENTRY for that; onhook entries shows what there is";
  return {};
}

/// What CLI11 cannot check by itself; empty when all is well.
std::string mistakeIn(Options& options, const Grammar& grammar) {
  if (timeoutGiven(grammar)) {
    options.timeout = parseSeconds(grammar.timeoutText);
    if (!options.timeout)
      return "--timeout: '" + grammar.timeoutText +
             "' is no number of seconds above 0 and up to a year, such as 30 or 0.5";
  }
  if (grammar.history->count("--since") > 0) {
    options.since = parseDay(grammar.sinceText);
    if (!options.since) return "--since: '" + grammar.sinceText + "' is no date such as 2026-11-26";
  }
  if (options.command == Options::Command::automatic)
    if (std::string mistake = mistakeInAutomatic(options, grammar); !mistake.empty()) return mistake;
  if (options.command == Options::Command::history) {
    if (options.csv && options.json) return "--csv and --json: one of them";
    const bool chooses = options.csv || options.json || options.since || !options.search.empty();
    if (options.clear && chooses) return "--clear removes all of the history; it goes with --yes alone";
    if (options.clear && !options.yes) return "--clear removes all of the history; to do that, add --yes";
  }
  if (std::any_of(options.targets.begin(), options.targets.end(), [](const auto& t) { return t.empty(); }))
    return options.command == Options::Command::connect || options.command == Options::Command::automatic
               ? "an ENTRY is empty; give an id from entries, or a name"
               : "a TARGET is empty; give an id from list, a name, or a network interface";
  if (options.hidden && options.command != Options::Command::window)
    return "--hidden is for the window, not for a command";
  if (options.command == Options::Command::hangUp) {
    if (options.all && !options.targets.empty()) return "--all takes no TARGET: it means every connection";
    if (options.all && options.link) return "--link needs one TARGET, not --all";
    // An empty value, from a script whose look for the number failed, must never mean the whole bundle.
    if (grammar.hangUp->count("--link") > 0 && !options.link) return "--link is empty; links count from 1";
    if (options.link && options.targets.size() != 1)
      return "--link needs exactly one TARGET, the bundle it is a link of";
    if (options.link && *options.link < 1) return "--link: links count from 1";
    if (options.keepDown && options.link) return "--keep-down is for whole connections, not for a --link";
    if (!options.all && options.targets.empty()) return "hang-up needs a TARGET, or --all";
  }
  if (options.command == Options::Command::wait && options.targets.empty()) return "wait needs a TARGET";
  if (options.command == Options::Command::connect && options.targets.empty())
    return "connect needs an ENTRY; onhook entries shows what there is";
  return {};
}

OptionDescription describe(const CLI::Option& option) {
  OptionDescription description{{}, option.get_type_name(), option.get_description()};
  for (const std::string& name : option.get_snames()) description.names.push_back('-' + name);
  for (const std::string& name : option.get_lnames()) description.names.push_back("--" + name);
  if (description.names.empty()) description.value = option.get_name();
  return description;
}

CommandDescription describe(const CLI::App& app, std::string name) {
  CommandDescription description{std::move(name), app.get_description(), {}};
  for (const CLI::Option* const option : app.get_options()) description.options.push_back(describe(*option));
  return description;
}

ParsedCommandLine usageError(const std::string& mistake) {
  return {
      std::nullopt, {}, "onhook: " + mistake + "\nRun onhook --help for how it is used.\n", ExitCode::usage};
}

ParsedCommandLine parse(Grammar& grammar, const std::vector<std::string>& arguments) {
  Options& options = grammar.options = {};
  try {
    grammar.app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  } catch (const CLI::ParseError& outcome) {
    if (outcome.get_exit_code() != 0) return usageError(outcome.what());
    std::ostringstream output, errors;
    grammar.app.exit(outcome, output, errors);
    return {std::nullopt, output.str(), errors.str(), ExitCode::done};
  }
  options.command = commandOf(grammar);
  if (const std::string mistake = mistakeIn(options, grammar); !mistake.empty()) return usageError(mistake);
  return {options, {}, {}, ExitCode::done};
}

}  // namespace

std::optional<Duration> parseSeconds(const std::string& text) {
  double seconds = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, seconds);
  if (error != std::errc() || stop != end || !std::isfinite(seconds)) return std::nullopt;
  if (seconds <= 0 || seconds > longestSeconds) return std::nullopt;
  return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds));
}

std::optional<std::chrono::minutes> parseMinutes(const std::string& text, std::chrono::minutes longest) {
  std::int64_t number = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || stop != end || number < 1 || number > longest.count()) return std::nullopt;
  return std::chrono::minutes(number);
}

std::optional<std::uint64_t> parseBytes(const std::string& text) {
  double number = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || !std::isfinite(number)) return std::nullopt;
  std::string unit(stop, end);
  if (!unit.empty() && (unit.back() == 'B' || unit.back() == 'b')) unit.pop_back();
  double base = 1000;
  if (unit.size() == 2 && (unit.back() == 'i' || unit.back() == 'I')) {
    base = 1024;
    unit.pop_back();
  }
  if (unit.size() > 1) return std::nullopt;
  constexpr std::string_view prefixes = "kmgt";
  if (!unit.empty()) {
    const auto power =
        prefixes.find(static_cast<char>(std::tolower(static_cast<unsigned char>(unit.front()))));
    if (power == std::string_view::npos) return std::nullopt;
    number *= std::pow(base, static_cast<double>(power + 1));
  }
  // A double holds whole numbers up to here.
  constexpr double most = 9e15;
  if (number < 1 || number > most) return std::nullopt;
  return static_cast<std::uint64_t>(number);
}

std::optional<std::chrono::minutes> parseTimeOfDay(const std::string& text) {
  const auto colon = text.find(':');
  if (colon == std::string::npos || colon < 1 || colon > 2 || text.size() != colon + 3) return std::nullopt;
  const auto number = [&text](std::size_t from, std::size_t size) {
    int value = -1;
    const char* const begin = text.data() + from;
    const auto [stop, error] = std::from_chars(begin, begin + size, value);
    return error == std::errc() && stop == begin + size ? value : -1;
  };
  const int hour = number(0, colon), minute = number(colon + 1, 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return std::nullopt;
  return std::chrono::minutes(hour * 60 + minute);
}

std::optional<std::chrono::year_month_day> parseDay(const std::string& text) {
  // YYYY-MM-DD, and nothing else.
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto number = [&text](std::size_t from, std::size_t size) {
    int value = -1;
    const char* const begin = text.data() + from;
    const auto [stop, error] = std::from_chars(begin, begin + size, value);
    return error == std::errc() && stop == begin + size && value >= 0 ? value : -1;
  };
  const int year = number(0, 4), month = number(5, 2), day = number(8, 2);
  if (year < 0 || month < 0 || day < 0) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(year),
                                         std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::vector<CommandDescription> describeCommandLine() {
  const Grammar grammar;
  std::vector<CommandDescription> all{describe(grammar.app, {})};
  for (const CLI::App* const command : grammar.app.get_subcommands([](const CLI::App*) { return true; }))
    all.push_back(describe(*command, command->get_name()));
  return all;
}

ParsedCommandLine parseCommandLine(const std::vector<std::string>& arguments) {
  return commandLineParser()(arguments);
}

CommandLineParser commandLineParser() {
  return [grammar = std::make_shared<Grammar>()](const std::vector<std::string>& arguments) {
    return parse(*grammar, arguments);
  };
}

}  // namespace onhook
