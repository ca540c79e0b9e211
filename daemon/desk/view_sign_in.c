/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_sign_in.c - how one gets in: a password (and a code), or a link once
 *
 * A wrong name, a wrong password and a wrong code are refused in the same
 * words after the same time; that a code is due is said only to who has the
 * password.  The first half finds out who it is; the second makes the session,
 * which is a new one each time.
 */
#include <string.h>

#include "base/clock.h"
#include "base/random.h"
#include "desk/cookie.h"
#include "desk/password.h"
#include "desk/route.h"
#include "desk/staff_change.h"
#include "desk/tries.h"
#include "store/audit.h"

#define SESSION_S (12 * 3600) /* one working day, however long */

/* What the first half found out. */
struct entering {
	int64_t staff;
	int64_t totp_step; /* that was used up, or 0 */
	struct slice link; /* that it came with, or empty */
	const char *password; /* the hash of the one that was chosen, or NULL */
};

/* Who asks: behind a proxy of ours, whom that says. */
static struct slice
address_of(const struct desk_call *call)
{
	const char *peer = call->request->peer;
	const char *others = request_header(call->request, "X-Forwarded-For");
	const char *last = others == NULL ? NULL : strrchr(others, ',');

	if (others == NULL || strncmp(peer, "127.", 4) != 0)
		return slice_of(peer);
	return slice_trim(slice_of(last == NULL ? others : last + 1));
}

/* Answers when the name or the address has to wait. */
static bool
has_to_wait(struct desk_call *call, struct slice name)
{
	int wait_s = tries_wait_s(call->tries, name, call->now_ms);
	int other_s =
	    tries_wait_s(call->address_tries, address_of(call), call->now_ms);

	if (other_s > wait_s)
		wait_s = other_s;
	if (wait_s == 0)
		return false;
	call_refuse(call, 429, "wait");
	response_add_header(&call->response, "Retry-After",
	    arena_printf(call->arena, "%d", wait_s));
	return true;
}

static int
was_wrong(struct desk_call *call, struct slice name)
{
	tries_wrong(call->tries, name, call->now_ms);
	tries_wrong(call->address_tries, address_of(call), call->now_ms);
	return call_refuse(call, 401, "wrong");
}

static void
was_right(struct desk_call *call, struct slice name, int64_t staff)
{
	struct entering *entering = arena_alloc(call->arena, sizeof(*entering));

	tries_right(call->tries, name);
	tries_right(call->address_tries, address_of(call));
	entering->staff = staff;
	call->kept = entering;
}

static int
look_at_password(struct desk_call *call, struct fault *fault)
{
	const char *word = call_word(call, "name");
	struct slice name = slice_of(word);
	struct slice code = json_text(call->body, "code");
	struct staff staff;
	bool found;
	int64_t step = 0;

	if (name.length == 0 || name.length > STAFF_NAME_MAX)
		name = slice_of("?");
	if (has_to_wait(call, name))
		return 0;
	if (store_staff_by_name(call->store, call->arena,
		word == NULL ? "" : word, &staff, &found, fault) != 0)
		return -1;
	if (!password_fits(found && !staff.disabled ? staff.password : NULL,
		json_text(call->body, "password")))
		return was_wrong(call, name);
	if (staff.totp.length > 0) {
		if (code.length == 0)
			return call_refuse(call, 401, "code");
		step =
		    code_step(staff.totp, code, call->now_ms, staff.totp_step);
		if (step == 0)
			return was_wrong(call, name);
	}
	was_right(call, name, staff.id);
	((struct entering *)call->kept)->totp_step = step;
	return 0;
}

/* A link is long enough that nobody guesses one; an address is slowed anyway. */
static int
look_at_link(struct desk_call *call, struct fault *fault)
{
	struct slice link = json_text(call->body, "link");
	struct slice password = json_text(call->body, "password");
	struct entering *entering;
	struct staff staff;
	bool found;

	if (has_to_wait(call, address_of(call)))
		return 0;
	if (store_staff_by_link(call->store, call->arena, link, call->now_ms,
		&staff, &found, fault) != 0)
		return -1;
	if (!found || link.length != STAFF_TOKEN_LETTERS)
		return was_wrong(call, address_of(call));
	if (password.length == 0) /* whose is it? */
		return call_json(call, json_pack("{s:s}", "name", staff.name));
	if (!password_is_fine(password, staff.name))
		return call_refuse(call, 400, "password");
	was_right(call, slice_of(staff.name), staff.id);
	entering = call->kept;
	entering->link = link;
	entering->password = password_hash(call->arena, password);
	return 0;
}

static int
note_audit(const struct desk_call *call, const char *did, int64_t staff,
    struct fault *fault)
{
	struct audit audit = {
	    .at_ms = call->now_ms, .staff = staff, .did = did, .thing = staff};

	return store_audit_add(call->store, &audit, fault);
}

/* The account as it is now; a link is used up with it. */
static int
read_again(struct desk_call *call, const struct entering *entering,
    struct staff *staff, bool *found, struct fault *fault)
{
	if (entering->link.length == 0)
		return store_staff_by_id(call->store, call->arena,
		    entering->staff, staff, found, fault);
	if (store_staff_by_link(call->store, call->arena, entering->link,
		call->now_ms, staff, found, fault) != 0)
		return -1;
	if (!*found)
		return 0;
	staff->password = entering->password;
	if (store_staff_set_link(
		call->store, staff->id, slice_of(""), 0, fault) != 0 ||
	    store_staff_session_end_others(call->store, staff->id, 0, fault) !=
		0)
		return -1;
	return note_audit(call, "password-chosen", staff->id, fault);
}

/* Whoever the browser was before is nobody from now on. */
static int
end_before(struct desk_call *call, struct fault *fault)
{
	bool found;

	if (call->session.id == 0)
		return 0;
	return store_staff_session_end(
	    call->store, call->session.staff, call->session.id, &found, fault);
}

static int
enter(struct desk_call *call, struct fault *fault)
{
	const struct entering *entering = call->kept;
	struct staff_session session = {.staff = entering->staff,
	    .made_ms = call->now_ms,
	    .ends_ms = call->now_ms + SESSION_S * SECOND_MS};
	char *token = arena_alloc(call->arena, STAFF_TOKEN_LETTERS + 1);
	struct staff staff;
	bool found;

	if (read_again(call, entering, &staff, &found, fault) != 0)
		return -1;
	if (!found || staff.disabled ||
	    (entering->totp_step != 0 &&
		entering->totp_step <= staff.totp_step))
		return call_refuse(call, 401, "wrong");
	if (entering->totp_step != 0)
		staff.totp_step = entering->totp_step;
	random_name(token, STAFF_TOKEN_LETTERS);
	if (store_staff_save(call->store, &staff, fault) != 0 ||
	    end_before(call, fault) != 0 ||
	    store_staff_session_add(
		call->store, slice_of(token), &session, fault) != 0 ||
	    note_audit(call, "signed-in", staff.id, fault) != 0)
		return -1;
	/* A link ended the sessions that there were. */
	call->concerns = entering->link.length > 0 ? staff.id : 0;
	call_json(call,
	    json_pack("{s:s,s:s}", "name", staff.name, "role",
		role_name(staff.role)));
	cookie_set(call, token, SESSION_S);
	return 0;
}

static int
leave(struct desk_call *call, struct fault *fault)
{
	if (end_before(call, fault) != 0 ||
	    note_audit(call, "signed-out", call->staff.id, fault) != 0)
		return -1;
	call->concerns = call->staff.id;
	call_done(call);
	cookie_set(call, "", 0);
	return 0;
}

const struct desk_route view_sign_in[] = {
    {"POST", "sign-in", DESK_ANYONE, look_at_password, enter, false},
    {"POST", "sign-in/link", DESK_ANYONE, look_at_link, enter, false},
    {"POST", "sign-out", DESK_VOLUNTEER, NULL, leave, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
