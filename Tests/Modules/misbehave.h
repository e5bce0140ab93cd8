#ifndef SAIKES_MISBEHAVE_H
#define SAIKES_MISBEHAVE_H

#include <sys/types.h>

/// What a module is told of the place where it must not do what it tries.
struct place {
    /// A folder of somebody else, with a file `secret`.
    const char *outside;
    /// The folder of the module itself.
    const char *own;
    /// The process of the host.
    pid_t host;
};

/// Tries what a mode is about and writes each attempt with its result, as `name=done` or `name=EACCES`.
///
/// The name of an attempt that must succeed begins with `may-`. Returns 0 where the mode tries nothing.
int attempt_all(const char *mode, const struct place *place, char *tried, size_t size);

/// Starts children that want to outlive this process; returns how many.
int leave_children(void);

#endif
