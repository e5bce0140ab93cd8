// libcurl for Swift, which cannot call variadic functions: one forwarder a C argument type.
//
// libcurl reads `long` and `curl_off_t` options from different places on some systems, so each has its own forwarder and
// the option table says which one an option takes.
#ifndef SAIKES_CCURL_SHIM_H
#define SAIKES_CCURL_SHIM_H

#include <limits.h>
#include <stdbool.h>

#include <curl/curl.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

typedef size_t (*ccurl_data_callback)(char *, size_t, size_t, void *);
typedef curl_socket_t (*ccurl_socket_callback)(void *, curlsocktype, struct curl_sockaddr *);
typedef int (*ccurl_debug_callback)(CURL *, curl_infotype, char *, size_t, void *);

static inline CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode ccurl_set_offset(CURL *handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode ccurl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode ccurl_set_data_callback(CURL *handle, CURLoption option, ccurl_data_callback value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode ccurl_set_socket_callback(CURL *handle, ccurl_socket_callback value) {
    return curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, value);
}
static inline CURLcode ccurl_set_debug_callback(CURL *handle, ccurl_debug_callback value) {
    return curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, value);
}
static inline CURLcode ccurl_get_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}
static inline CURLcode ccurl_get_offset(CURL *handle, CURLINFO info, curl_off_t *value) {
    return curl_easy_getinfo(handle, info, value);
}
static inline CURLcode ccurl_get_text(CURL *handle, CURLINFO info, const char **value) {
    return curl_easy_getinfo(handle, info, value);
}
static inline CURLcode ccurl_get_pointer(CURL *handle, void **value) {
    return curl_easy_getinfo(handle, CURLINFO_PRIVATE, value);
}
static inline const curl_version_info_data *ccurl_version(void) {
    return curl_version_info(CURLVERSION_NOW);
}
static inline CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

/// The session that a transfer runs over; NULL where it is not TLS by OpenSSL.
static inline SSL *ccurl_tls_session(CURL *handle) {
    struct curl_tlssessioninfo *session = NULL;
    if (curl_easy_getinfo(handle, CURLINFO_TLS_SSL_PTR, &session) != CURLE_OK || session == NULL) return NULL;
    return session->backend == CURLSSLBACKEND_OPENSSL ? (SSL *)session->internals : NULL;
}
/// The certificates that the server sent, its own first.
static inline int ccurl_tls_chain_count(SSL *session) {
    STACK_OF(X509) *chain = SSL_get_peer_cert_chain(session);
    return chain == NULL ? 0 : sk_X509_num(chain);
}
/// The SHA-256 of one certificate of the chain, 32 bytes; false where there is none.
static inline bool ccurl_tls_chain_digest(SSL *session, int index, unsigned char *digest) {
    STACK_OF(X509) *chain = SSL_get_peer_cert_chain(session);
    unsigned int length = 0;
    if (chain == NULL || index >= sk_X509_num(chain)) return false;
    return X509_digest(sk_X509_value(chain, index), EVP_sha256(), digest, &length) == 1 && length == 32;
}
/// How many certificates some bytes hold in PEM before they end or cannot be read on.
static inline int ccurl_certificate_count(const void *bytes, size_t length) {
    if (length > INT_MAX) return 0;
    BIO *source = BIO_new_mem_buf(bytes, (int)length);
    int count = 0;
    X509 *certificate;
    while (source != NULL && (certificate = PEM_read_bio_X509(source, NULL, NULL, NULL)) != NULL) {
        X509_free(certificate);
        count++;
    }
    BIO_free(source);
    ERR_clear_error();
    return count;
}

#endif
