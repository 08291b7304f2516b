/* What an AppImage begins with: a program that makes the file system behind it visible, and starts AppRun in it.
 *
 * Written for this project after the AppImage specification (type 2), because the usual runtime is in no package registry.
 * Reading is done by squashfuse, mounting by libfuse 3; both are linked in, so that the user's system needs neither. Where
 * nothing can be mounted, the files are unpacked into a temporary folder and removed afterwards.
 *
 *   --appimage-extract          unpack into the folder squashfs-root
 *   --appimage-extract-and-run  unpack, run, remove (also with APPIMAGE_EXTRACT_AND_RUN=1)
 *   --appimage-offset           say where in this file the file system begins
 *   anything else               is for the app
 */
#define _GNU_SOURCE
#define _FILE_OFFSET_BITS 64
#define FUSE_USE_VERSION 32

#include <squashfuse/squashfuse.h>
#include <squashfuse/ll.h>

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FAILED = 127, BLOCK_BYTES = 1 << 20 };

static char self[PATH_MAX];
static pid_t app;

static void fail(const char *what) {
    fprintf(stderr, "%s: %s\n", what, strerror(errno));
    exit(FAILED);
}

/* Where this program ends: its section headers are the last thing in it. */
static size_t program_bytes(void) {
    Elf64_Ehdr header;
    int file = open(self, O_RDONLY | O_CLOEXEC);
    if (file < 0 || read(file, &header, sizeof header) != sizeof header) fail(self);
    close(file);
    return header.e_shoff + (size_t)header.e_shentsize * header.e_shnum;
}

/* Replaces this process by AppRun, with the variables that the specification promises. */
static void become_app(const char *folder, char **arguments) {
    char program[PATH_MAX], before[PATH_MAX];
    snprintf(program, sizeof program, "%s/AppRun", folder);
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", arguments[0], 1);
    if (getcwd(before, sizeof before)) setenv("OWD", before, 1);
    execv(program, arguments);
    fail(program);
}

static void make_temporary(char *folder, const char *name) {
    const char *where = getenv("TMPDIR");
    snprintf(folder, PATH_MAX, "%s/%s-XXXXXX", where && *where ? where : "/tmp", name);
    if (!mkdtemp(folder)) fail(folder);
}

/* ---- Unpacking ---- */

static void write_file(sqfs *image, sqfs_inode *inode, const char *path) {
    static char block[BLOCK_BYTES];
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, inode->base.mode & 0777);
    if (file < 0) fail(path);
    for (sqfs_off_t done = 0; (uint64_t)done < inode->xtra.reg.file_size;) {
        sqfs_off_t count = BLOCK_BYTES;
        if (sqfs_read_range(image, inode, done, &count, block) != SQFS_OK || count <= 0) {
            errno = EIO;
            fail(path);
        }
        for (sqfs_off_t written = 0; written < count;) {
            ssize_t now = write(file, block + written, count - written);
            if (now < 0) fail(path);
            written += now;
        }
        done += count;
    }
    if (close(file)) fail(path);
}

static void unpack_entry(sqfs *image, sqfs_dir_entry *entry, const char *path) {
    sqfs_inode inode;
    char target[PATH_MAX];
    size_t size = sizeof target;
    errno = EIO;
    if (sqfs_inode_get(image, &inode, sqfs_dentry_inode(entry)) != SQFS_OK) fail(path);
    if (S_ISDIR(inode.base.mode)) {
        if (mkdir(path, 0755)) fail(path);
    } else if (S_ISLNK(inode.base.mode)) {
        if (sqfs_readlink(image, &inode, target, &size) != SQFS_OK || symlink(target, path)) fail(path);
    } else if (S_ISREG(inode.base.mode)) {
        write_file(image, &inode, path);
    }
}

static void unpack(const char *into) {
    sqfs image;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    char path[PATH_MAX];
    errno = EIO;
    if (sqfs_open_image(&image, self, program_bytes()) != SQFS_OK) fail(self);
    if (sqfs_traverse_open(&walk, &image, sqfs_inode_root(&image)) != SQFS_OK) fail(self);
    while (sqfs_traverse_next(&walk, &error)) {
        if (walk.dir_end) continue;
        snprintf(path, sizeof path, "%s/%s", into, walk.path);
        unpack_entry(&image, &walk.entry, path);
    }
    if (error != SQFS_OK) fail(self);
    sqfs_traverse_close(&walk);
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *place) {
    (void)status, (void)kind, (void)place;
    return remove(path);
}

static void pass_on(int signal) {
    kill(app, signal);
}

static int unpack_and_run(char **arguments) {
    char folder[PATH_MAX];
    int status;
    make_temporary(folder, "rehearsal-voice");
    unpack(folder);
    app = fork();
    if (app < 0) fail("fork");
    if (app == 0) become_app(folder, arguments);
    signal(SIGINT, SIG_IGN); /* the terminal tells the app itself */
    signal(SIGTERM, pass_on);
    signal(SIGHUP, pass_on);
    while (waitpid(app, &status, 0) < 0)
        if (errno != EINTR) fail("waitpid");
    nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* ---- Mounting ---- */

static sqfs_ll_chan channel;
static char mountpoint[PATH_MAX];

/* The app and whatever it starts hold the other end; when the last of them has gone, there is nothing more to serve. */
static void *wait_for_end(void *alive) {
    char nothing;
    while (read(*(int *)alive, &nothing, 1) < 0 && errno == EINTR) {}
    sqfs_ll_unmount(&channel, mountpoint);
    rmdir(mountpoint);
    _exit(0);
}

static void serve(int ready, int alive) {
    struct fuse_lowlevel_ops answers = {
        .getattr = sqfs_ll_op_getattr,   .opendir = sqfs_ll_op_opendir, .releasedir = sqfs_ll_op_releasedir,
        .readdir = sqfs_ll_op_readdir,   .lookup = sqfs_ll_op_lookup,   .open = sqfs_ll_op_open,
        .create = sqfs_ll_op_create,     .release = sqfs_ll_op_release, .read = sqfs_ll_op_read,
        .readlink = sqfs_ll_op_readlink, .forget = sqfs_ll_op_forget,   .statfs = stfs_ll_op_statfs,
    };
    char *options[] = {self, "-o", "ro,nosuid,nodev,fsname=rehearsal-voice", NULL};
    struct fuse_args given = FUSE_ARGS_INIT(3, options);
    pthread_t waiting;
    int nowhere = open("/dev/null", O_RDWR);
    for (int stream = 0; stream < 3; stream++) dup2(nowhere, stream); /* whoever reads the app's output sees its end */
    sqfs_ll *image = sqfs_ll_open(self, program_bytes());
    if (!image || sqfs_ll_mount(&channel, mountpoint, &given, &answers, sizeof answers, image) != SQFS_OK) _exit(1);
    if (write(ready, "", 1) != 1 || pthread_create(&waiting, NULL, wait_for_end, &alive)) _exit(1);
    close(ready);
    fuse_session_loop(channel.session);
    pthread_join(waiting, NULL); /* which ends this process, once the folder is gone as well */
}

/* Returns only where nothing can be mounted. */
static void mount_and_run(char **arguments) {
    int ready[2], alive[2], status;
    char answer;
    if (access("/dev/fuse", R_OK | W_OK)) return;
    make_temporary(mountpoint, ".mount-rehearsal-voice");
    if (pipe2(ready, O_CLOEXEC) || pipe(alive)) fail("pipe");
    pid_t first = fork();
    if (first < 0) fail("fork");
    if (first == 0) { /* a grandchild serves, so that the app has no child that it did not start */
        close(ready[0]);
        close(alive[1]);
        if (fork() == 0 && setsid() > 0) serve(ready[1], alive[0]);
        _exit(0);
    }
    close(ready[1]);
    close(alive[0]);
    waitpid(first, &status, 0);
    if (read(ready[0], &answer, 1) == 1) become_app(mountpoint, arguments);
    close(alive[1]);
    rmdir(mountpoint);
}

int main(int count, char **arguments) {
    const char *wish = count > 1 ? arguments[1] : "";
    const char *unpacked = getenv("APPIMAGE_EXTRACT_AND_RUN");
    ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    if (length < 0) fail("/proc/self/exe");
    if (!strcmp(wish, "--appimage-offset")) return printf("%zu\n", program_bytes()) < 0;
    if (!strcmp(wish, "--appimage-extract")) {
        if (mkdir("squashfs-root", 0755)) fail("squashfs-root");
        unpack("squashfs-root");
        return 0;
    }
    if (!strcmp(wish, "--appimage-extract-and-run")) {
        arguments[1] = arguments[0];
        return unpack_and_run(arguments + 1);
    }
    if (!unpacked || !*unpacked || !strcmp(unpacked, "0")) mount_and_run(arguments);
    return unpack_and_run(arguments);
}
