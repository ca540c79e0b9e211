/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_form.h - a notice as the page fills it in, and as it shows it
 *
 *     {"title":"Corteo","to":[{"kind":"list","name":"corteo","after":60}],
 *      "only":["it"],"start":0,"valid":120,"urgent":true,"call":false,
 *      "street":null,"texts":[{"language":null,"text":"…","recording":null}]}
 *
 * Times are minutes, `start` is milliseconds, language null is all others; a
 * recording is the name of one that is kept, below /audio/notices/.
 */
#ifndef DESK_NOTICE_FORM_H
#define DESK_NOTICE_FORM_H

#include "core/notice.h"
#include "desk/call.h"

/*
 * What the body says and the file it becomes; false: it says nothing that can
 * be sent, and is answered with the word for what is wrong.
 */
bool notice_form_read(
    struct desk_call *, struct notice *, struct slice *script);
/* The language of this tag, if it is one of the desk's; else NULL. */
const struct language *notice_form_language(
    const struct desk_call *, struct slice tag);
/* Adds its members to an object. */
void notice_form_show(const struct notice *, json_t *out);

#endif
