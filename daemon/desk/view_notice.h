/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_notice.h - what the views of notices have in common
 */
#ifndef DESK_VIEW_NOTICE_H
#define DESK_VIEW_NOTICE_H

#include "core/notice.h"
#include "desk/call.h"
#include "store/notice.h"

/*
 * The notice whose number stands in the path; *found false: it is answered
 * with 404.  One whose file the line cannot read any more is a fault.
 */
int view_notice_find(struct desk_call *, struct notice_row *, struct notice *,
    bool *found, struct fault *) MUST_CHECK;
/* Is it this caller who wrote it? */
bool view_notice_is_own(const struct desk_call *, const struct notice_row *);
/* Does it go to a desk that this caller is not of? */
bool view_notice_is_of_others(const struct desk_call *, const struct notice *);
/* People left out, by the word for why; those with none are not there. */
json_t *view_notice_left_out(const int64_t left_out[REASONS]);

#endif
