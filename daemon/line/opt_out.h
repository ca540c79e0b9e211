/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * opt_out.h - what the provider says of who wants no more messages
 *
 * A provider keeps a list of its own of people it sends nothing to.  What it
 * tells us of that list counts here too, so that no notice is tried in vain and
 * none goes by another way to who has said STOP.
 */
#ifndef LINE_OPT_OUT_H
#define LINE_OPT_OUT_H

#include "line/turn.h"

/*
 * A text that the provider took for an opt-out or an opt-in.  A word that means
 * something else to us (KNOWN) is no consent: a yes is a yes to a question.
 */
int opt_out_mirror(
    struct turn *, struct person *, bool known, struct fault *) MUST_CHECK;
/*
 * A receipt, or an answer to a send, that says they are on that list; of a text
 * of before they came back it is old news.
 */
int opt_out_mirror_message(struct turn *, struct fault *) MUST_CHECK;

#endif
