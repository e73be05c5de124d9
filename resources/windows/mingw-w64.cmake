# Builds for 64-bit Windows on Linux, with mingw-w64 (Debian: g++-mingw-w64-x86-64-posix).
#
# Qt for Windows is looked for in ONHOOK_QT_WINDOWS, a CMake or environment variable; core and its tests need none.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES ONHOOK_QT_WINDOWS)
if(NOT ONHOOK_QT_WINDOWS AND DEFINED ENV{ONHOOK_QT_WINDOWS})
  set(ONHOOK_QT_WINDOWS $ENV{ONHOOK_QT_WINDOWS} CACHE PATH "Qt for Windows, as it was installed")
endif()

set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32)
if(ONHOOK_QT_WINDOWS)
  list(PREPEND CMAKE_FIND_ROOT_PATH ${ONHOOK_QT_WINDOWS})
  list(PREPEND CMAKE_PREFIX_PATH ${ONHOOK_QT_WINDOWS})
  # moc, rcc and friends are this machine's, of the same version.
  set(QT_HOST_PATH /usr CACHE PATH "Qt of this machine")
  set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "Its CMake files")
endif()
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
