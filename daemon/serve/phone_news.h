/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * phone_news.h - texts that come to the phone in the browser by themselves
 *
 * What a reminder or somebody at the desk writes is in no answer to anything:
 * the page asks for it now and then.
 */
#ifndef SERVE_PHONE_NEWS_H
#define SERVE_PHONE_NEWS_H

#include "serve/desk_web.h"

/* GET /phone/api/news; phone_web.h says what it is answered. */
void phone_news_request(
    struct daemon *, uint64_t id, struct arena *, const struct request *);

#endif
