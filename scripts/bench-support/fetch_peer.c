// The peer that `evidence fetch` is measured beside: libcurl's multi interface on one thread, each body hashed as it comes,
// written to a temporary file and renamed to its SHA-256. It syncs nothing, checks no address and writes no record.
//
// Arguments: a file of addresses one a line, a folder, how many at once, and a file of certificates or "-".
#include <curl/curl.h>
#include <fcntl.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct transfer {
    CURL *handle;
    EVP_MD_CTX *digest;
    int file;
    char path[4096];
};

static const char *folder;
static FILE *list;
static CURLM *multi;
static int failed;

static size_t take(char *bytes, size_t size, size_t count, void *context) {
    struct transfer *transfer = context;
    size_t length = size * count, done = 0;
    EVP_DigestUpdate(transfer->digest, bytes, length);
    while (done < length) {
        ssize_t written = write(transfer->file, bytes + done, length - done);
        if (written < 0) return 0;
        done += (size_t)written;
    }
    return length;
}

static int begin(struct transfer *transfer) {
    char address[4096];
    static int number;
    if (fgets(address, sizeof address, list) == NULL) return 0;
    address[strcspn(address, "\n")] = 0;
    snprintf(transfer->path, sizeof transfer->path, "%s/.%d", folder, number++);
    transfer->file = open(transfer->path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (transfer->file < 0) exit(1);
    EVP_DigestInit_ex(transfer->digest, EVP_sha256(), NULL);
    curl_easy_setopt(transfer->handle, CURLOPT_URL, address);
    curl_multi_add_handle(multi, transfer->handle);
    return 1;
}

static void end(struct transfer *transfer, CURLcode code) {
    unsigned char digest[32];
    char path[4096];
    unsigned length;
    curl_multi_remove_handle(multi, transfer->handle);
    EVP_DigestFinal_ex(transfer->digest, digest, &length);
    close(transfer->file);
    size_t at = (size_t)snprintf(path, sizeof path - 65, "%s/", folder);
    for (unsigned i = 0; i < length; i++) at += (size_t)sprintf(path + at, "%02x", digest[i]);
    if (code != CURLE_OK || rename(transfer->path, path) != 0) failed = 1;
}

int main(int count, char **arguments) {
    if (count != 5 || (list = fopen(arguments[1], "r")) == NULL) return 64;
    folder = arguments[2];
    int width = atoi(arguments[3]), running = 0, left;
    curl_global_init(CURL_GLOBAL_DEFAULT);
    multi = curl_multi_init();
    curl_multi_setopt(multi, CURLMOPT_MAX_HOST_CONNECTIONS, 8L);
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, 600L);
    struct transfer *transfers = calloc((size_t)width, sizeof *transfers);
    for (int i = 0; i < width; i++) {
        struct transfer *transfer = &transfers[i];
        transfer->handle = curl_easy_init();
        transfer->digest = EVP_MD_CTX_new();
        curl_easy_setopt(transfer->handle, CURLOPT_WRITEFUNCTION, take);
        curl_easy_setopt(transfer->handle, CURLOPT_WRITEDATA, transfer);
        curl_easy_setopt(transfer->handle, CURLOPT_PRIVATE, transfer);
        curl_easy_setopt(transfer->handle, CURLOPT_FAILONERROR, 1L);
        curl_easy_setopt(transfer->handle, CURLOPT_BUFFERSIZE, 131072L);
        curl_easy_setopt(transfer->handle, CURLOPT_PIPEWAIT, 1L);
        if (strcmp(arguments[4], "-") != 0) curl_easy_setopt(transfer->handle, CURLOPT_CAINFO, arguments[4]);
        begin(transfer);
    }
    do {
        curl_multi_perform(multi, &running);
        CURLMsg *message;
        while ((message = curl_multi_info_read(multi, &left)) != NULL) {
            struct transfer *transfer;
            CURLcode code = message->data.result;
            curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
            end(transfer, code);
            running += begin(transfer);
        }
        if (running > 0) curl_multi_poll(multi, NULL, 0, 100, NULL);
    } while (running > 0);
    return failed;
}
