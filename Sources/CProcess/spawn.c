#define _GNU_SOURCE
#include "CProcess.h"
#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// What a child tells its parent before it becomes the program.
struct news {
    unsigned isolation;
    int fault;
};

struct ends {
    int input[2];
    int output[2];
    int news[2];
};

static void limit(int resource, uint64_t value) {
    struct rlimit both = {.rlim_cur = value, .rlim_max = value};
    setrlimit(resource, &both);
}

static void reset_signals(void) {
    struct sigaction standard = {.sa_handler = SIG_DFL};
    for (int number = 1; number < NSIG; number++) sigaction(number, &standard, NULL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

// Puts the four descriptors in their places and closes every other one.
static int arrange(const struct saikes_plan *plan, const struct ends *ends) {
    int moved[4] = {
        fcntl(ends->input[0], F_DUPFD, 16), fcntl(ends->output[1], F_DUPFD, 16),
        plan->errors >= 0 ? fcntl(plan->errors, F_DUPFD, 16) : open("/dev/null", O_WRONLY | O_CLOEXEC),
        fcntl(ends->news[1], F_DUPFD, 16),
    };
    for (int place = 0; place < 4; place++) {
        if (moved[place] < 0 || dup2(moved[place], place) < 0) return -1;
    }
    fcntl(3, F_SETFD, FD_CLOEXEC);
    return (int)syscall(SYS_close_range, 4, ~0U, 0);
}

// The child: from here to exec only system calls, since another thread may hold any lock of the library.
static void become(const struct saikes_plan *plan, const struct ends *ends, int own_processes, pid_t parent) {
    struct news news = {.isolation = own_processes ? SAIKES_OWN_PROCESSES : 0};
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    // The parent may have ended before that; in a namespace of its own the child cannot ask.
    if (!own_processes && getppid() != parent) _exit(127);
    setsid();
    if (arrange(plan, ends) != 0 || chdir(plan->directory) != 0) goto failed;
    reset_signals();
    limit(RLIMIT_CPU, plan->limits.cpu_seconds);
    limit(RLIMIT_AS, plan->limits.address_space);
    limit(RLIMIT_FSIZE, plan->limits.file_size);
    limit(RLIMIT_NOFILE, plan->limits.open_files);
    limit(RLIMIT_CORE, 0);
    saikes_drop_capabilities();
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) {
        if (saikes_bind_files(plan->readable, plan->listable, plan->directory)) news.isolation |= SAIKES_OWN_FILES;
        if (saikes_bind_calls(plan->may_start_processes, !own_processes)) {
            news.isolation |= SAIKES_NO_NETWORK | SAIKES_BOUND_GROUP;
        }
    }
    (void)!write(3, &news, sizeof news);
    execve(plan->program, plan->arguments, plan->environment);
failed:
    news.fault = errno;
    (void)!write(3, &news, sizeof news);
    _exit(127);
}

static pid_t start_child(const struct saikes_plan *plan, const struct ends *ends) {
    static const unsigned long tries[] = {CLONE_NEWPID, CLONE_NEWPID | CLONE_NEWUSER, 0};
    pid_t parent = getpid();
    for (int index = 0; index < 3; index++) {
        pid_t pid = (pid_t)syscall(SYS_clone, tries[index] | SIGCHLD, 0, 0, 0, 0);
        if (pid == 0) become(plan, ends, tries[index] != 0, parent);
        if (pid > 0) return pid;
        if (errno != EPERM && errno != EINVAL && errno != ENOSPC) return -1;
    }
    return -1;
}

static void close_pair(const int pair[2]) {
    if (pair[0] >= 0) close(pair[0]);
    if (pair[1] >= 0) close(pair[1]);
}

static int spawn(const struct saikes_plan *plan, struct saikes_started *started) {
    struct ends ends = {{-1, -1}, {-1, -1}, {-1, -1}};
    int fault = 0;
    pid_t pid = -1;
    if (pipe2(ends.input, O_CLOEXEC) != 0 || pipe2(ends.output, O_CLOEXEC) != 0 || pipe2(ends.news, O_CLOEXEC) != 0
        || (pid = start_child(plan, &ends)) < 0) {
        fault = errno;
        close_pair(ends.input), close_pair(ends.output), close_pair(ends.news);
        return fault;
    }
    close(ends.input[0]), close(ends.output[1]), close(ends.news[1]);
    struct news news = {0}, latest;
    ssize_t count;
    while ((count = read(ends.news[0], &latest, sizeof latest)) != 0) {
        if (count == (ssize_t)sizeof latest) news = latest;
        else if (count > 0 || errno != EINTR) break;
    }
    close(ends.news[0]);
    if (news.fault != 0) {
        close(ends.input[1]), close(ends.output[0]);
        saikes_end(pid, 0, &(double){0}, &(int){0});
        return news.fault;
    }
    fcntl(ends.input[1], F_SETFL, O_NONBLOCK);
    fcntl(ends.output[0], F_SETFL, O_NONBLOCK);
    *started = (struct saikes_started){pid, ends.input[1], ends.output[0], news.isolation};
    return 0;
}

// The thread that starts processes, one order at a time.
static struct {
    pthread_mutex_t customers, counter;
    pthread_cond_t changed;
    const struct saikes_plan *order;
    struct saikes_started *started;
    int is_open, result;
} desk = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, NULL, NULL, 0, 0};

static void *serve(void *unused) {
    (void)unused;
    pthread_mutex_lock(&desk.counter);
    for (;;) {
        while (desk.order == NULL) pthread_cond_wait(&desk.changed, &desk.counter);
        desk.result = spawn(desk.order, desk.started);
        desk.order = NULL;
        pthread_cond_broadcast(&desk.changed);
    }
    return NULL;
}

static int open_desk(void) {
    if (desk.is_open) return 0;
    sigset_t all, before;
    sigfillset(&all);
    // No handler of the program may run in the thread that clones itself.
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pthread_t thread;
    int fault = pthread_create(&thread, NULL, serve, NULL);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (fault == 0) {
        pthread_detach(thread);
        desk.is_open = 1;
    }
    return fault;
}

int saikes_spawn(const struct saikes_plan *plan, struct saikes_started *started) {
    pthread_mutex_lock(&desk.customers);
    int fault = open_desk();
    if (fault == 0) {
        pthread_mutex_lock(&desk.counter);
        desk.started = started;
        desk.order = plan;
        pthread_cond_broadcast(&desk.changed);
        while (desk.order != NULL) pthread_cond_wait(&desk.changed, &desk.counter);
        fault = desk.result;
        pthread_mutex_unlock(&desk.counter);
    }
    pthread_mutex_unlock(&desk.customers);
    return fault;
}

int saikes_end(pid_t pid, int patience, double *cpu_seconds, int *had_ended) {
    int status = 0;
    struct rusage used = {0};
    pid_t ended = 0;
    for (int waited = 0; waited < patience && ended == 0; waited++) {
        ended = wait4(pid, &status, WNOHANG, &used);
        if (ended == 0) nanosleep(&(struct timespec){0, 1000000}, NULL);
    }
    *had_ended = ended == pid;
    // The number of a group stays taken while any member lives, and no other process can have it.
    kill(-pid, SIGKILL);
    if (ended != pid) {
        kill(pid, SIGKILL);
        while (wait4(pid, &status, 0, &used) < 0 && errno == EINTR) {
        }
    }
    *cpu_seconds = (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec)
        + (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
    return status;
}

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *place) {
    (void)status, (void)kind, (void)place;
    return remove(path) == 0 ? 0 : errno;
}

int saikes_remove_tree(const char *path) { return nftw(path, remove_entry, 16, FTW_DEPTH | FTW_PHYS | FTW_MOUNT); }
