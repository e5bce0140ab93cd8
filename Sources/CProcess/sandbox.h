#ifndef SAIKES_SANDBOX_H
#define SAIKES_SANDBOX_H

/// Lets this process read and run only what is listed, see the names below one folder, and write only below another.
///
/// Returns 0 where the kernel cannot.
int saikes_bind_files(const char *const *readable, const char *listable, const char *writable);

/// Takes sockets, other processes and changes of its own bounds from this process; 0 where the kernel cannot.
int saikes_bind_calls(int may_start_processes, int sees_other_processes);

/// Gives up every privilege that the superuser has over the system.
void saikes_drop_capabilities(void);

#endif
