#pragma once

namespace onhook {

/// Qt paints what is large on the threads of its pool, and waits for them for ever, also where the system has
/// none to give any more (Qt 6.4.2, qdrawhelper.cpp); those of its pool end when they have had nothing to do
/// for a while. Starts some that stay, so that the window never needs another one to be painted. UI thread,
/// before anything is painted and before Qt speaks to D-Bus, where it waits for a thread in the same way.
/// False: the system has fewer to give than Qt begins with, and a window would stand still from its first
/// moment on.
bool keepPaintThreads();

}  // namespace onhook
