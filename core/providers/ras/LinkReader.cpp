#include "core/providers/ras/LinkReader.h"

#include <algorithm>
#include <utility>

namespace onhook::ras {

namespace {

/// A bundle has at most so many links, whatever its entry says.
constexpr Dword mostLinks = 64;
/// How often they are looked at where RAS does not notify.
constexpr Duration unnotified = std::chrono::seconds(30);

}  // namespace

void LinkReader::look(Record& record, bool asked, TimePoint now) {
  if (record.standing == Standing::gone) {
    for (LinkRecord& link : record.links) link.standing = Standing::gone;
    return;
  }
  // While it is being dialed nothing of its links is known: they are asked for once it is connected.
  if (record.isBeingDialed()) return;
  if (!record.bandwidth && record.linksLookedAt && now - *record.linksLookedAt >= unnotified) {
    // Counters tell that a link has ended, and cost no handle.
    record.linksLookedAt = now;
    count(record, now);
    record.linksStale |= std::any_of(record.links.begin(), record.links.end(), [](const LinkRecord& link) {
      return link.statisticsCode == code::procedureNotFound;
    });
  }
  if (!asked && !record.linksStale) return;
  record.linksStale = false;
  record.linksLookedAt = now;
  // Listen first, then look: no change is lost in between.
  if (!record.bandwidth) listen(record);
  const Dword links = record.properties.links > 0 ? record.properties.links : record.row.subEntry;
  for (Dword number = 1; number <= std::min(links, mostLinks); ++number) ask(record, number, now);
}

void LinkReader::listen(Record& record) {
  const auto& host = calls_->system().host;
  if (!host) return;
  record.bandwidth = host->makeEvent([weak = std::weak_ptr(state_), who = record.identity] {
    if (const auto state = weak.lock()) state->noteLinksChange(who);
  });
  const Dword flags = notify::bandwidthAdded | notify::bandwidthRemoved | notify::disconnection;
  if (record.bandwidth && calls_->notify(record.handle, *record.bandwidth, flags) != code::success)
    record.bandwidth.reset();
}

void LinkReader::ask(Record& record, Dword number, TimePoint now) {
  const auto answer = calls_->linkHandle(record.handle, number);
  const auto isHere = [&](const LinkRecord& link) { return link.id.number == number; };
  // The newest one at this place.
  const auto found = std::find_if(record.links.rbegin(), record.links.rend(), isHere);
  LinkRecord* link = found == record.links.rend() ? nullptr : &*found;
  const auto statistics =
      answer.ok() ? calls_->linkStatistics(record.handle, number) : Answer<StatisticsRow>{};
  const bool another =
      link && answer.ok() &&
      (link->standing == Standing::gone || (statistics.ok() && !link->counted.note(statistics.value, now)));
  if (another) link->standing = Standing::gone;
  if (answer.ok() && (!link || another)) {
    const unsigned life = another ? link->id.life + 1 : 0;
    link = &record.links.emplace_back();
    link->id = {number, life};
    link->device = books_.linkDevice(record.row.phoneBook, record.row.entryName, number);
    if (statistics.ok()) link->counted.note(statistics.value, now);
  }
  if (!link) return;
  link->code = answer.code;
  link->standing = linkStandingOf(answer.code, record.standing);
  if (!answer.ok()) return;
  link->statisticsCode = statistics.code;
  link->handle = answer.value;
  if (!link->device.empty()) return;
  if (const auto status = calls_->status(link->handle); status.ok()) link->device = status.value.deviceName;
}

void LinkReader::count(Record& record, TimePoint now) {
  for (LinkRecord& link : record.links) {
    if (link.standing != Standing::stands) continue;
    const auto statistics = calls_->linkStatistics(record.handle, link.id.number);
    // Another one is there, or none any more: the question for the link tells.
    const bool another = statistics.ok() && !link.counted.note(statistics.value, now);
    if (another) link.standing = Standing::gone;
    if (another || std::exchange(link.statisticsCode, statistics.code) != statistics.code)
      record.linksStale = true;
  }
}

}  // namespace onhook::ras
