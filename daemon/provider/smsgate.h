/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * smsgate.h - the parts of the SMS Gateway provider, for each other and tests
 *
 *     smsgate.c       what an account sets; did they send this?
 *     smsgate_read.c  texts and receipts in
 *     smsgate_send.c  texts out, by the app's or its server's REST interface
 *     smsgate_trace.c what became of a text of ours, asked by its id
 */
#ifndef PROVIDER_SMSGATE_H
#define PROVIDER_SMSGATE_H

#include "provider/provider.h"
#include "wire/json.h"
#include "wire/signature.h"

#define SMSGATE_API_URL "https://api.sms-gate.app/3rdparty/v1"

/*
 * Is X-Signature theirs for this body and X-Timestamp, and that no more than
 * five minutes from when it came?  The address is not covered.
 */
bool smsgate_signature_valid(
    struct arena *, struct signer *, const struct request *);

int smsgate_read(struct arena *, const struct account *, const struct request *,
    struct events *, struct fault *);
void smsgate_answer(struct arena *, const struct account *,
    const struct actions *, struct response *);

/*
 * What FIELDS say as 32 letters, keyed with the signing key: whoever reads
 * them learns nothing of a number or a text.
 */
const char *smsgate_hash(struct arena *, const struct account *,
    const struct slice *fields, size_t count);
/*
 * The id under which they know a text of ours, and back: 0 when it is none.
 * It ends in a few letters of the hash, since our numbers begin again with a
 * new database and an id that they have seen is not sent a second time.
 */
const char *smsgate_id(
    struct arena *, const struct account *, const struct action *);
int64_t smsgate_message(struct slice id);

/* Of Android's numbers, and of what their interface answers. */
extern const struct failure_code smsgate_failures[];

#endif
