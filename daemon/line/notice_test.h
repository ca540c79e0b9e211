/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_test.h - a notice to the phone of who writes it, before anyone else
 *
 * Only to a phone that the desk noted as theirs (notice phone NUMBER NAME), and
 * as many as anybody is answered in an hour.
 */
#ifndef LINE_NOTICE_TEST_H
#define LINE_NOTICE_TEST_H

#include "line/world.h"
#include "store/street.h"

/* The phone that was noted for NAME. */
int notice_test_phone(struct store *, const char *name, struct street_phone *,
    bool *found, struct fault *) MUST_CHECK;

struct notice_trial {
	const struct notice *notice;
	const struct language *language; /* of the text; NULL: of all others */
	const char *name; /* whose phone */
};

/*
 * Why not, as a word: "test-phone", "test-text", "test-call" (it is no text),
 * "test-many", "test-stopped", "test-way"; NULL: it waits to be sent.
 */
int notice_test(struct store *, const struct world *, struct arena *,
    const struct notice_trial *, int64_t now_ms, const char **refused,
    struct fault *) MUST_CHECK;

#endif
