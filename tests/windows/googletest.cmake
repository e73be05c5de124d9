# GoogleTest for Windows, built with the tests from its sources: there is no package of it for mingw-w64, and a Visual
# Studio's would have to match its run-time library. Debian has the sources in the package googletest; where they are not
# on the machine they are downloaded, of the same version.
set(ONHOOK_GOOGLETEST /usr/src/googletest CACHE PATH "The sources of GoogleTest")
set(CMAKE_POLICY_DEFAULT_CMP0077 NEW)  # it asks for an older CMake, whose option() would forget these:
set(BUILD_GMOCK ON)
set(INSTALL_GTEST OFF)
set(gtest_force_shared_crt ON)  # Visual Studio: the same run-time library as everything else

# Without our warnings: nothing of it links onhook_options.
if(EXISTS "${ONHOOK_GOOGLETEST}/CMakeLists.txt")
  add_subdirectory("${ONHOOK_GOOGLETEST}" "${CMAKE_BINARY_DIR}/googletest" EXCLUDE_FROM_ALL SYSTEM)
else()
  include(FetchContent)
  FetchContent_Declare(googletest
    URL https://github.com/google/googletest/archive/refs/tags/release-1.12.1.zip
    URL_HASH SHA256=24564e3b712d3eb30ac9a85d92f7d720f60cc0173730ac166f27dda7fed76cb2)
  FetchContent_MakeAvailable(googletest)
endif()
