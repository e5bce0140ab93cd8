#ifndef SAIKES_CPROCESS_H
#define SAIKES_CPROCESS_H

#include <stdint.h>
#include <sys/types.h>

/// What a process of a stranger may use.
struct saikes_limits {
    /// Processor time in seconds.
    uint64_t cpu_seconds;
    /// Address space in bytes.
    uint64_t address_space;
    /// Size of a file that it writes, in bytes.
    uint64_t file_size;
    /// Descriptors that are open at once.
    uint64_t open_files;
};

/// How to start a process.
struct saikes_plan {
    /// The program, an absolute path.
    const char *program;
    /// Its arguments with its name first, ended by NULL.
    char *const *arguments;
    /// Its environment, ended by NULL.
    char *const *environment;
    /// Its working directory, the only place where it may write; an absolute path.
    const char *directory;
    /// Files and folders that it may read and run, ended by NULL; what is not there is passed over.
    const char *const *readable;
    /// A folder whose names it may list, with those below; its files only as far as `readable` has them.
    const char *listable;
    /// Whether it may start further processes, which then end with it.
    int may_start_processes;
    /// Where its standard error goes; -1: nowhere.
    int errors;
    struct saikes_limits limits;
};

/// What the kernel granted; a set of bits.
enum saikes_isolation {
    /// Processes of its own namespace: it sees no other, and all that it starts ends with it.
    SAIKES_OWN_PROCESSES = 1,
    /// Files: it reads only what the plan names and writes only into its directory.
    SAIKES_OWN_FILES = 2,
    /// No socket can be made.
    SAIKES_NO_NETWORK = 4,
    /// It leaves no process group and touches no other process.
    SAIKES_BOUND_GROUP = 8,
};

/// A process that was started.
struct saikes_started {
    pid_t pid;
    /// Where its standard input is written; closed on exec, does not block.
    int input;
    /// Where its standard output is read; closed on exec, does not block.
    int output;
    /// What the kernel granted.
    unsigned isolation;
};

/// Starts a process in its own session; returns 0, or the number of the fault.
///
/// It is killed when this program ends, however that happens. It starts on a thread that lives as long as the program,
/// since the kernel takes the end of the starting thread for the end of the parent.
int saikes_spawn(const struct saikes_plan *plan, struct saikes_started *started);

/// Waits for the end of a process for some milliseconds, then kills it with all that it started.
///
/// Returns its wait status; `cpu_seconds` gets the processor time that it and its children used, `had_ended` whether it
/// ended before it was killed.
int saikes_end(pid_t pid, int patience, double *cpu_seconds, int *had_ended);

/// Removes a folder with all that is in it, never through a link; returns 0, or the number of a fault.
int saikes_remove_tree(const char *path);

#endif
