#define _GNU_SOURCE
#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// Everything here runs between clone and exec: system calls only, no memory from the heap.

// Landlock by its numbers: the headers of Debian 12 end at its second version.
enum {
    LANDLOCK_CREATE = 444,
    LANDLOCK_ADD = 445,
    LANDLOCK_RESTRICT = 446,
    LANDLOCK_VERSION = 1,
    LANDLOCK_PATH_BENEATH = 1,
};
enum {
    FS_EXECUTE = 1 << 0,
    FS_READ_FILE = 1 << 2,
    FS_READ_DIRECTORY = 1 << 3,
    FS_FIRST_VERSION = (1 << 13) - 1,
    FS_REFER = 1 << 13,
    FS_TRUNCATE = 1 << 14,
    FS_DEVICE_CONTROL = 1 << 15,
    FS_OF_A_FILE = 1 << 0 | 1 << 1 | 1 << 2 | 1 << 14 | 1 << 15,
    NET_BIND_AND_CONNECT = 3,
    SCOPE_SOCKETS_AND_SIGNALS = 3,
};
struct landlock_ruleset {
    uint64_t files;
    uint64_t network;
    uint64_t scoped;
};
struct landlock_path {
    uint64_t allowed;
    int32_t parent;
} __attribute__((packed));

static void allow(int ruleset, const char *path, uint64_t rights) {
    struct landlock_path rule = {.allowed = rights, .parent = open(path, O_PATH | O_CLOEXEC)};
    if (rule.parent < 0) return;
    struct stat status;
    if (fstat(rule.parent, &status) == 0) {
        if (!S_ISDIR(status.st_mode)) rule.allowed &= FS_OF_A_FILE;
        syscall(LANDLOCK_ADD, ruleset, LANDLOCK_PATH_BENEATH, &rule, 0);
    }
    close(rule.parent);
}

int saikes_bind_files(const char *const *readable, const char *listable, const char *writable) {
    long version = syscall(LANDLOCK_CREATE, NULL, 0, LANDLOCK_VERSION);
    if (version < 1) return 0;
    struct landlock_ruleset rules = {.files = FS_FIRST_VERSION};
    if (version >= 2) rules.files |= FS_REFER;
    if (version >= 3) rules.files |= FS_TRUNCATE;
    if (version >= 4) rules.network = NET_BIND_AND_CONNECT;
    if (version >= 5) rules.files |= FS_DEVICE_CONTROL;
    if (version >= 6) rules.scoped = SCOPE_SOCKETS_AND_SIGNALS;
    // A kernel refuses a structure that is longer than it knows.
    size_t size = version >= 6 ? sizeof rules : version >= 4 ? 16 : 8;
    int ruleset = (int)syscall(LANDLOCK_CREATE, &rules, size, 0);
    if (ruleset < 0) return 0;
    for (const char *const *path = readable; *path; path++) {
        allow(ruleset, *path, FS_EXECUTE | FS_READ_FILE | FS_READ_DIRECTORY);
    }
    allow(ruleset, listable, FS_READ_DIRECTORY);
    // The working directory holds no device and gives nothing away to another folder.
    allow(ruleset, writable, rules.files & ~(uint64_t)(FS_REFER | FS_DEVICE_CONTROL));
    static const char *const devices[] = {"/dev/null", "/dev/zero", "/dev/random", "/dev/urandom"};
    for (size_t index = 0; index < sizeof devices / sizeof *devices; index++) {
        allow(ruleset, devices[index], FS_READ_FILE | (index == 0 ? 1 << 1 : 0));
    }
    int is_bound = syscall(LANDLOCK_RESTRICT, ruleset, 0) == 0;
    close(ruleset);
    return is_bound;
}

#if defined(__x86_64__)
#define SAIKES_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define SAIKES_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifdef SAIKES_ARCHITECTURE

// Calls that no module needs: sockets in every guise, other processes, its own bounds, attributes of files, which
// Landlock leaves free, memory that outlives it, and what only a system administrator does.
static const int forbidden[] = {
    SYS_socket, SYS_io_uring_setup, SYS_io_uring_enter, SYS_io_uring_register,
    SYS_setsid, SYS_setpgid, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_pidfd_open, SYS_pidfd_getfd,
    SYS_pidfd_send_signal, SYS_unshare, SYS_setns, SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot, SYS_move_mount,
    SYS_open_tree, SYS_fsopen, SYS_open_by_handle_at, SYS_name_to_handle_at,
    SYS_truncate, SYS_fchmod, SYS_fchmodat, SYS_fchown, SYS_fchownat, SYS_utimensat, SYS_setxattr, SYS_lsetxattr,
    SYS_fsetxattr, SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr,
    SYS_shmget, SYS_shmat, SYS_msgget, SYS_semget, SYS_mq_open,
    SYS_bpf, SYS_perf_event_open, SYS_userfaultfd, SYS_add_key, SYS_request_key, SYS_keyctl, SYS_init_module,
    SYS_finit_module, SYS_delete_module, SYS_kexec_load, SYS_reboot, SYS_swapon, SYS_swapoff, SYS_acct, SYS_quotactl,
    SYS_personality, SYS_clock_settime, SYS_settimeofday, SYS_sethostname, SYS_setdomainname,
#if defined(__x86_64__)
    SYS_chmod, SYS_chown, SYS_lchown, SYS_utime, SYS_utimes, SYS_futimesat, SYS_modify_ldt, SYS_iopl, SYS_ioperm,
#endif
};
static const int touching_others[] = {
    SYS_kill, SYS_tkill, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo, SYS_setpriority, SYS_ioprio_set,
    SYS_sched_setaffinity, SYS_sched_setscheduler, SYS_sched_setparam, SYS_sched_setattr, SYS_migrate_pages,
    SYS_move_pages, SYS_kcmp,
};
static const int starting_processes[] = {
#if defined(__x86_64__)
    SYS_fork, SYS_vfork,
#endif
};

enum { NEW_NAMESPACES = 0x7E020080, MOST_STEPS = 320 };

struct program {
    struct sock_filter steps[MOST_STEPS];
    unsigned short count;
};

static void add(struct program *program, struct sock_filter step) {
    if (program->count < MOST_STEPS) program->steps[program->count++] = step;
}

static void load(struct program *program, size_t offset) {
    add(program, (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset));
}

static void answer(struct program *program, uint32_t action) {
    add(program, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, action));
}

// Answers with an error where the loaded word is a value.
static void refuse(struct program *program, uint32_t value, int error) {
    add(program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, 1));
    answer(program, SECCOMP_RET_ERRNO | (uint32_t)error);
}

// Lets a call through where its first argument, a process, is this one or 0.
static void only_itself(struct program *program, uint32_t call, size_t first_argument) {
    add(program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 5));
    load(program, first_argument);
    add(program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 2, 0));
    add(program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)getpid(), 1, 0));
    answer(program, SECCOMP_RET_ERRNO | EPERM);
    answer(program, SECCOMP_RET_ALLOW);
}

static void refuse_all(struct program *program, const int *calls, size_t count) {
    for (size_t index = 0; index < count; index++) refuse(program, (uint32_t)calls[index], EPERM);
}

int saikes_bind_calls(int may_start_processes, int sees_other_processes) {
    struct program program = {.count = 0};
    const size_t number = offsetof(struct seccomp_data, nr);
    const size_t first_argument = offsetof(struct seccomp_data, args);
    load(&program, offsetof(struct seccomp_data, arch));
    add(&program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SAIKES_ARCHITECTURE, 1, 0));
    answer(&program, SECCOMP_RET_KILL_PROCESS);
    load(&program, number);
    // The other numbering of 64-bit x86 would pass every comparison below.
    add(&program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1));
    answer(&program, SECCOMP_RET_ERRNO | EPERM);
    refuse_all(&program, forbidden, sizeof forbidden / sizeof *forbidden);
    if (sees_other_processes) {
        refuse_all(&program, touching_others, sizeof touching_others / sizeof *touching_others);
        only_itself(&program, SYS_prlimit64, first_argument);
        only_itself(&program, SYS_tgkill, first_argument);
    }
    if (!may_start_processes) {
        refuse_all(&program, starting_processes, sizeof starting_processes / sizeof *starting_processes);
    }
    // Its arguments lie in memory, where no filter sees them; without it the C library uses clone.
    refuse(&program, SYS_clone3, ENOSYS);
    // prctl: the death of the host must stay its own.
    add(&program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_prctl, 0, 4));
    load(&program, first_argument);
    refuse(&program, PR_SET_PDEATHSIG, EPERM);
    answer(&program, SECCOMP_RET_ALLOW);
    // clone: no new namespaces, and where processes are not allowed only threads.
    add(&program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, may_start_processes ? 4 : 6));
    load(&program, first_argument);
    add(&program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, NEW_NAMESPACES, 0, 1));
    answer(&program, SECCOMP_RET_ERRNO | EPERM);
    if (!may_start_processes) {
        add(&program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0));
        answer(&program, SECCOMP_RET_ERRNO | EPERM);
    }
    answer(&program, SECCOMP_RET_ALLOW);
    answer(&program, SECCOMP_RET_ALLOW);
    struct sock_fprog filter = {.len = program.count, .filter = program.steps};
    return program.count < MOST_STEPS && syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &filter) == 0;
}

#else

int saikes_bind_calls(int may_start_processes, int sees_other_processes) {
    (void)may_start_processes, (void)sees_other_processes;
    return 0;
}

#endif

void saikes_drop_capabilities(void) {
    for (int capability = 0; capability < 64; capability++) prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct none[2] = {{0}};
    syscall(SYS_capset, &header, none);
}
