/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * cases.h - what a provider understands and says, as a table of plain text
 *
 * tests/provider/NAME.cases holds the cases of provider NAME.  Before the first
 * one stands its account, then each begins with `case` and says what goes in
 * and, line by line, what it `gives`:
 *
 *     provider NAME            account NAME          number +39…
 *     public-url URL           set OPTION VALUE      (also inside a case)
 *     signs body               (the address of a webhook is not signed)
 *
 *     case TITLE
 *       post|get TARGET  header NAME VALUE  at MS
 *       form BODY | json BODY | body BODY | hex DIGITS
 *       signed HEADER VALUE | from ADDRESS
 *       answer ID TEXT | answer nothing
 *       call ID STEP keys DIGITS TIMEOUT [hash]
 *       call ID STEP record SECONDS TIMEOUT | hang-up | reject
 *         says LANGUAGE TEXT | plays LANGUAGE ADDRESS
 *       send ID TO TEXT, and valid SECONDS
 *       fetch ID [LOCATION] | drop ID
 *       judge STATUS BODY | judge refused
 *       look MS PAGE
 *       found STATUS BODY
 *       trace ID TO MS TEXT (sent at MS), and page PAGE; then
 *       traced STATUS BODY
 *       open
 *       gives LINE
 *
 * {12*x} is x twelve times.  A line that begins with # is a comment.
 *
 * For every case also: no secret is in what would be logged; a webhook that is
 * not signed, or is changed after it was, or comes from elsewhere, is refused;
 * and every beginning of every body is understood or refused without a crash.
 */
#ifndef TESTS_PROVIDER_CASES_H
#define TESTS_PROVIDER_CASES_H

#include "provider/provider.h"

#define CASE_VALUES_MAX 16
#define CASE_TEXT_MAX (256 * 1024)

enum case_kind {
	CASE_NONE,
	CASE_WEBHOOK,
	CASE_ANSWER,
	CASE_SEND,
	CASE_FETCH,
	CASE_JUDGE,
	CASE_LOOK,
	CASE_FOUND,
	CASE_TRACE,
	CASE_TRACED,
	CASE_OPEN,
};

struct sample {
	const char *title;
	int line;
	const struct provider *provider;
	struct account account;
	struct account_value values[CASE_VALUES_MAX];

	enum case_kind kind;
	struct request request; /* of a webhook */
	bool is_signed; /* its last header is the signature */
	bool signs_body_only;
	bool is_trusted; /* for where it comes from */
	struct actions actions; /* of an answer or a send */
	struct call_script script; /* of an answer to a call */
	struct response response; /* of judge, found and traced */
	int64_t since_ms; /* of a look */
	const char *page; /* of a look, a fetch or a trace */
	struct text gives; /* a line each */
};

/*
 * Runs it; what came out, a line each, is put into GOT.  False, with a line in
 * GOT that says why, when something broke that holds for every provider.
 */
bool sample_run(struct arena *, const struct sample *, struct text *got);

/* "fetch", "drop", "remove-text", …: what is asked of the provider. */
bool cases_fetch_kind(struct slice word, enum action_kind *);

#endif
