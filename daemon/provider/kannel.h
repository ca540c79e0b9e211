/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * kannel.h - the parts of the Kannel provider, for each other
 *
 *     kannel.c       what an account sets; who may come
 *     kannel_read.c  texts and receipts in
 *     kannel_send.c  texts out, by its sendsms interface
 */
#ifndef PROVIDER_KANNEL_H
#define PROVIDER_KANNEL_H

#include "provider/provider.h"

#define KANNEL_SENDSMS_URL "http://127.0.0.1:13013/cgi-bin/sendsms"

int kannel_read(struct arena *, const struct account *, const struct request *,
    struct events *, struct fault *);
void kannel_answer(struct arena *, const struct account *,
    const struct actions *, struct response *);

void kannel_write(struct arena *, struct provider_state *,
    const struct account *, const struct action *, struct request *);
enum verdict kannel_judge(
    struct arena *, const struct response *, struct event *);

/* Of sendsms; a receipt of theirs has no code. */
extern const struct failure_code kannel_failures[];

#endif
