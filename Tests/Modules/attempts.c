#define _GNU_SOURCE
#include "misbehave.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

// What a stranger's program might try beside answering. Nothing here does harm where it succeeds after all: other
// processes get signal 0, and files are those of the test.

static char *written;
static size_t left;

static void report(const char *name, int is_done) {
    const char *result = is_done ? "done" : strerrorname_np(errno);
    int count = snprintf(written, left, "%s%s=%s", written[-1] ? "; " : "", name, result ? result : "failed");
    if (count < 0 || (size_t)count >= left) return;
    written += count;
    left -= (size_t)count;
}

static const char *below(const char *folder, const char *name) {
    static char path[8][4096];
    static unsigned next;
    char *result = path[next++ % 8];
    snprintf(result, sizeof path[0], "%s/%s", folder, name);
    return result;
}

static int opens(const char *path, int flags) {
    int file = open(path, flags | O_CLOEXEC, 0644);
    if (file < 0) return 0;
    // A file that was opened for reading must give bytes too, as a folder does not.
    char byte;
    int is_done = (flags & O_ACCMODE) != O_RDONLY || read(file, &byte, 1) > 0;
    close(file);
    return is_done;
}

static int lists(const char *path) {
    DIR *folder = opendir(path);
    if (!folder) return 0;
    closedir(folder);
    return 1;
}

static void write_files(const struct place *place) {
    const char *secret = below(place->outside, "secret");
    const char *fresh = below(place->outside, "fresh");
    report("create", opens(fresh, O_WRONLY | O_CREAT));
    report("append", opens(secret, O_WRONLY | O_APPEND));
    report("read-write", opens(secret, O_RDWR));
    report("open-truncate", opens(secret, O_WRONLY | O_TRUNC));
    report("truncate", truncate(secret, 0) == 0);
    report("chmod", chmod(secret, 0777) == 0);
    report("chown", chown(secret, 1, 1) == 0);
    report("touch", utimensat(AT_FDCWD, secret, NULL, 0) == 0);
    report("attribute", setxattr(secret, "user.odd", "1", 1, 0) == 0);
    report("rename", rename(secret, below(place->outside, "renamed")) == 0);
    report("link", link(secret, below(place->outside, "linked")) == 0);
    report("link-in", link(secret, "linked") == 0);
    report("symlink", symlink("/", below(place->outside, "link")) == 0);
    report("mkdir", mkdir(below(place->outside, "folder"), 0755) == 0);
    report("fifo", mkfifo(below(place->outside, "fifo"), 0644) == 0);
    report("remove", unlink(secret) == 0);
    report("own-manifest", opens(below(place->own, "module.json"), O_WRONLY));
    report("own-program", opens(below(place->own, "misbehave"), O_WRONLY | O_APPEND));
    report("own-create", opens(below(place->own, "fresh"), O_WRONLY | O_CREAT));
    report("own-remove", unlink(below(place->own, "module.json")) == 0);
    report("tmp", opens("/tmp/saikes-odd-file", O_WRONLY | O_CREAT) && unlink("/tmp/saikes-odd-file") == 0);
    report("shm", opens("/dev/shm/saikes-odd-file", O_WRONLY | O_CREAT) && unlink("/dev/shm/saikes-odd-file") == 0);
    report("device", mknod("device", S_IFBLK | 0600, 0) == 0);
    report("may-workspace", opens("note", O_WRONLY | O_CREAT) && opens(".", O_TMPFILE | O_WRONLY));
    report("may-null", opens("/dev/null", O_WRONLY));
}

static void read_files(const struct place *place) {
    char environment[64], descriptor[64], root[64];
    snprintf(environment, sizeof environment, "/proc/%d/environ", (int)place->host);
    snprintf(descriptor, sizeof descriptor, "/proc/%d/fd/1", (int)place->host);
    snprintf(root, sizeof root, "/proc/%d/root", (int)place->host);
    report("secret", opens(below(place->outside, "secret"), O_RDONLY));
    report("list", lists(place->outside));
    report("passwd", opens("/etc/passwd", O_RDONLY));
    report("hostname", opens("/etc/hostname", O_RDONLY));
    report("root", lists("/"));
    report("home", lists("/root"));
    report("tmp", lists("/tmp"));
    report("proc", lists("/proc"));
    report("environ", opens("/proc/self/environ", O_RDONLY));
    report("host-environ", opens(environment, O_RDONLY));
    report("host-output", opens(descriptor, O_WRONLY));
    report("host-root", lists(root));
    report("own-manifest", opens(below(place->own, "module.json"), O_RDONLY));
    report("link", symlink(below(place->outside, "secret"), "link") == 0 && opens("link", O_RDONLY));
    report("may-list-own", lists(place->own));
    report("may-program", opens(below(place->own, "misbehave"), O_RDONLY));
    report("may-random", opens("/dev/urandom", O_RDONLY));
    report("may-library", lists("/usr/lib"));
}

static void open_network(void) {
    char parameters[256] = {0};
    report("inet", socket(AF_INET, SOCK_STREAM, 0) >= 0);
    report("inet6", socket(AF_INET6, SOCK_DGRAM, 0) >= 0);
    report("unix", socket(AF_UNIX, SOCK_STREAM, 0) >= 0);
    report("netlink", socket(AF_NETLINK, SOCK_RAW, 0) >= 0);
    report("packet", socket(AF_PACKET, SOCK_RAW, 0) >= 0);
    report("uring", syscall(SYS_io_uring_setup, 4, parameters) >= 0);
#if defined(__x86_64__)
    // The same call by the numbering of 32-bit addresses.
    report("other-numbering", syscall(0x40000000 | SYS_socket, AF_INET, SOCK_STREAM, 0) >= 0);
#endif
}

static void touch_processes(const struct place *place) {
    char byte;
    struct iovec own = {&byte, 1}, others = {(void *)touch_processes, 1};
    pid_t parent = getppid();
    errno = ESRCH;
    report("parent", parent > 0 && kill(parent, 0) == 0);
    report("host", kill(place->host, 0) == 0);
    report("host-thread", syscall(SYS_tgkill, place->host, place->host, 0) == 0);
    // Where it is the first of its own namespace nobody else can be hit.
    report("all", kill(-1, getpid() == 1 ? SIGKILL : 0) == 0);
    report("init", getpid() != 1 && kill(1, 0) == 0);
    report("trace", ptrace(PTRACE_SEIZE, place->host, NULL, NULL) == 0);
    report("memory", process_vm_readv(place->host, &own, 1, &others, 1, 0) == 1);
    report("handle", syscall(SYS_pidfd_open, place->host, 0) >= 0);
    report("limits", prlimit(place->host, RLIMIT_CORE, NULL, &(struct rlimit){0}) == 0);
    errno = ESRCH;
    report("parent-limits", parent > 0 && prlimit(parent, RLIMIT_CORE, NULL, &(struct rlimit){0}) == 0);
    cpu_set_t processors;
    CPU_ZERO(&processors);
    errno = ESRCH;
    report("parent-processors", parent > 0 && sched_getaffinity(parent, sizeof processors, &processors) == 0
        && sched_setaffinity(parent, sizeof processors, &processors) == 0);
    int priority = getpriority(PRIO_PROCESS, (id_t)place->host);
    report("priority", setpriority(PRIO_PROCESS, (id_t)place->host, priority) == 0);
}

static void loosen_bounds(void) {
    struct rlimit more = {RLIM_INFINITY, RLIM_INFINITY};
    report("session", setsid() >= 0);
    report("group", setpgid(0, 0) == 0);
    report("cpu", setrlimit(RLIMIT_CPU, &more) == 0);
    report("address-space", setrlimit(RLIMIT_AS, &more) == 0);
    report("parent-death", prctl(PR_SET_PDEATHSIG, 0) == 0);
    report("namespace", unshare(CLONE_NEWUSER) == 0);
    // There is nothing to mount onto: where it is not refused it fails otherwise.
    report("mount", mount("none", "nowhere", "tmpfs", 0, NULL) == 0 || errno != EPERM);
    report("chroot", chroot(".") == 0);
    report("keyring", syscall(SYS_keyctl, 0, -3, 0) >= 0);
    int segment = shmget(IPC_PRIVATE, 4096, IPC_CREAT | 0600);
    report("shared-memory", segment >= 0 && shmctl(segment, IPC_RMID, NULL) == 0);
    report("user-faults", syscall(SYS_userfaultfd, 0) >= 0);
    char name[256];
    report("host-name", gethostname(name, sizeof name) == 0 && sethostname(name, strlen(name)) == 0);
    report("capabilities", prctl(PR_CAPBSET_READ, 21) == 1);
}

static void *rest(void *unused) { return unused; }

static int forks(void) {
    pid_t child = fork();
    if (child == 0) _exit(0);
    return child > 0 && waitpid(child, NULL, 0) == child;
}

static int clones(unsigned long flags) {
    long child = syscall(SYS_clone, flags | SIGCHLD, 0, 0, 0, 0);
    if (child == 0) _exit(0);
    return child > 0;
}

static int spawns(void) {
    pid_t child;
    char *arguments[] = {"true", NULL};
    int fault = posix_spawn(&child, "/bin/true", NULL, NULL, arguments, NULL);
    if (fault != 0) {
        errno = fault;
        return 0;
    }
    int status;
    return waitpid(child, &status, 0) == child && status == 0;
}

static int starts_thread(void) {
    pthread_t thread;
    if (pthread_create(&thread, NULL, rest, NULL) != 0) return 0;
    return pthread_join(thread, NULL) == 0;
}

static void start_processes(void) {
    report("fork", forks());
    report("spawn", spawns());
    report("raw-clone", clones(0));
    report("may-thread", starts_thread());
}

static void start_allowed_processes(void) {
    report("may-fork", forks());
    report("may-spawn", spawns());
    report("namespace", clones(CLONE_NEWUSER));
}

int leave_children(void) {
    int count = 0;
    for (int kind = 0; kind < 3; kind++) {
        pid_t child = fork();
        if (child < 0) continue;
        if (child > 0) {
            count++;
            continue;
        }
        for (int number = 1; number < NSIG; number++) signal(number, SIG_IGN);
        setsid();
        if (kind == 2) close_range(0, ~0U, 0);
        // The second has a child of its own and leaves it behind.
        if (kind == 1 && fork() > 0) _exit(0);
        for (;;) pause();
    }
    return count;
}

int attempt_all(const char *mode, const struct place *place, char *tried, size_t size) {
    tried[0] = 0;
    written = tried + 1;
    *written = 0;
    left = size - 1;
    if (strcmp(mode, "writes-files") == 0) write_files(place);
    else if (strcmp(mode, "reads-files") == 0) read_files(place);
    else if (strcmp(mode, "opens-network") == 0) open_network();
    else if (strcmp(mode, "touches-processes") == 0) touch_processes(place);
    else if (strcmp(mode, "loosens-bounds") == 0) loosen_bounds();
    else if (strcmp(mode, "starts-processes") == 0) start_processes();
    else if (strcmp(mode, "starts-allowed-processes") == 0) start_allowed_processes();
    else return 0;
    memmove(tried, tried + 1, strlen(tried + 1) + 1);
    return 1;
}
