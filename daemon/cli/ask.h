/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * ask.h - asks the line to change something: the daemon if it runs, else the
 * database itself
 */
#ifndef CLI_ASK_H
#define CLI_ASK_H

#include <jansson.h>

#include "serve/load.h"
#include "store/store.h"

/*
 * Carries out one request (serve/request.h) on the database of SETTINGS.
 * WORLD may be NULL for what is no text.  *answer is the caller's, to be given
 * back by json_decref; a `wrong` in it comes back as a fault.
 */
int ask_line(const struct settings *, const struct world *, json_t *request,
    json_t **answer, struct fault *) MUST_CHECK;

/*
 * The same for many requests, each a line, over one connection or with the
 * database open between them.
 */
struct asking;
struct asking *asking_open(const struct settings *, const struct world *);
int asking_do(struct asking *, const char *line, json_t **answer,
    struct fault *) MUST_CHECK;
/* Without a daemon: nobody else waits for the database. */
bool asking_is_alone(const struct asking *);
/* … and WORK is then done in one transaction: all of it or nothing. */
int asking_work(struct asking *,
    int (*work)(void *context, struct store *, int64_t now_ms, struct fault *),
    void *context, struct fault *) MUST_CHECK;
void asking_close(struct asking **);

/*
 * What came to phones of ours after number AFTER without being an answer:
 * {"last","texts":[{"to","text"}]}.  Without a daemon it does what is due, of a
 * desk that has no provider.
 */
int ask_later(const struct settings *, const struct world *, int64_t after,
    json_t **answer, struct fault *) MUST_CHECK;

/* Whole numbers are shown only after this wrote down that somebody looked. */
int ask_numbers(const struct settings *, struct fault *) MUST_CHECK;

/* The database, read beside whoever writes it. */
int ask_reader(
    const struct settings *, struct store **, struct fault *) MUST_CHECK;

#endif
