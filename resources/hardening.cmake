# What makes a mistake in the code hard to use against the person who runs it: for everything that is built, as Debian's
# dpkg-buildflags has it with hardening=+all, and Intel's CET, Arm's BTI and PAC. What the built programs have of it is
# tested: packaging.hardening. No program that is watched by a sanitizer or fed by a fuzzer has any: these change the same
# calls and the same stack, and see more.
if(ONHOOK_SANITIZE OR ONHOOK_FUZZ)
  return()
endif()

if(MSVC)
  # Its linker does the rest unasked: /DYNAMICBASE, /HIGHENTROPYVA, /NXCOMPAT; and its compiler /GS.
  add_compile_options(/guard:cf)
  add_link_options(/guard:cf)
  return()
endif()

add_compile_options(-fstack-protector-strong -Wformat -Werror=format-security)
# Means nothing without optimisation. Anew, because some compilers set a lower level unasked.
set(optimised $<CONFIG:Release,RelWithDebInfo,MinSizeRel>)
add_compile_options($<${optimised}:-U_FORTIFY_SOURCE> $<${optimised}:-D_FORTIFY_SOURCE=3>)

if(WIN32)
  add_link_options(-Wl,--dynamicbase,--nxcompat,--high-entropy-va)
  # What the stack protector calls; else each program asks for one more DLL.
  string(PREPEND CMAKE_CXX_STANDARD_LIBRARIES "-l:libssp.a ")
  return()
endif()

# Qt's own -fPIC comes later and wins.
add_compile_options(-fPIE -fstack-clash-protection)
add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-pie>)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|amd64|AMD64)$")
  # The linker marks a program for the shadow stack only when each object in it says that it keeps to it, and those that the C
  # library of Debian 12 starts programs with say nothing; but they do, for they touch no return address. For indirect
  # branch tracking they would need instructions that they lack: that mark has to come by itself, with a later C library.
  add_compile_options(-fcf-protection)
  add_link_options(-Wl,-z,shstk)
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)$")
  add_compile_options(-mbranch-protection=standard)
endif()
