/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_me.c - one's own account: where one is signed in, password, code
 */
#include "desk/password.h"
#include "desk/route.h"
#include "desk/tries.h"
#include "desk/view.h"

struct listing {
	json_t *rows;
	int64_t here;
};

static bool
add_session(void *context, const struct staff_session *session)
{
	const struct listing *listing = context;

	json_array_append_new(listing->rows,
	    json_pack("{s:I,s:I,s:I,s:b}", "id", (json_int_t)session->id,
		"began", (json_int_t)session->made_ms, "ends",
		(json_int_t)session->ends_ms, "here",
		session->id == listing->here));
	return true;
}

static int
look_at_me(struct desk_call *call, struct fault *fault)
{
	struct listing listing = {json_array(), call->session.id};

	if (store_staff_session_list(call->store, call->staff.id, call->now_ms,
		add_session, &listing, fault) != 0) {
		json_decref(listing.rows);
		return -1;
	}
	return call_json(call,
	    json_pack("{s:s,s:s,s:s,s:b,s:o,s:o}", "name", call->staff.name,
		"role", role_name(call->staff.role), "desks", call->staff.desks,
		"code", call->staff.totp.length > 0, "sessions", listing.rows,
		"phone", view_string(call->staff.phone)));
}

/* Is anybody signed in?  Asked by the page, which cannot see the cookie. */
static int
look_at_session(struct desk_call *call, struct fault *fault)
{
	(void)fault;
	return call_json(
	    call, json_pack("{s:b}", "signed_in", call->session.id != 0));
}

/* A new secret, not kept yet: that needs a code made with it. */
static int
look_at_secret(struct desk_call *call, struct fault *fault)
{
	const char *secret = code_secret(call->arena);

	(void)fault;
	return call_json(call,
	    json_pack("{s:s,s:s}", "secret", secret, "address",
		arena_printf(call->arena,
		    "otpauth://totp/passaparola:%s?secret=%s&issuer="
		    "passaparola",
		    call->staff.name, secret)));
}

/* What weighs much is asked with the password once more. */
static bool
is_really_me(struct desk_call *call)
{
	struct slice name = slice_of(call->staff.name);

	if (tries_wait_s(call->tries, name, call->now_ms) > 0) {
		call_refuse(call, 429, "wait");
		return false;
	}
	if (password_fits(
		call->staff.password, json_text(call->body, "password"))) {
		tries_right(call->tries, name);
		return true;
	}
	tries_wrong(call->tries, name, call->now_ms);
	call_refuse(call, 403, "wrong");
	return false;
}

static int
look_at_password(struct desk_call *call, struct fault *fault)
{
	struct slice chosen = json_text(call->body, "new");

	(void)fault;
	if (!is_really_me(call))
		return 0;
	if (!password_is_fine(chosen, call->staff.name))
		return call_refuse(call, 400, "password");
	call->kept = (void *)password_hash(call->arena, chosen);
	return 0;
}

static int
look_at_code(struct desk_call *call, struct fault *fault)
{
	struct slice secret =
	    code_secret_read(call->arena, json_text(call->body, "secret"));

	(void)fault;
	if (!is_really_me(call))
		return 0;
	if (secret.length == 0 ||
	    code_step(secret, json_text(call->body, "code"), call->now_ms, 0) ==
		0)
		return call_refuse(call, 400, "code");
	return 0;
}

static int
look_at_no_code(struct desk_call *call, struct fault *fault)
{
	(void)fault;
	(void)is_really_me(call);
	return 0;
}

/* Writes the account; who was signed in elsewhere is not any more. */
static int
save(struct desk_call *call, const char *did, struct fault *fault)
{
	if (store_staff_save(call->store, &call->staff, fault) != 0 ||
	    store_staff_session_end_others(
		call->store, call->staff.id, call->session.id, fault) != 0 ||
	    call_audit(call, did, 0, call->staff.id, fault) != 0)
		return -1;
	call->concerns = call->staff.id;
	return call_done(call);
}

static int
change_password(struct desk_call *call, struct fault *fault)
{
	call->staff.password = call->kept;
	return save(call, "password-chosen", fault);
}

static int
change_code(struct desk_call *call, struct fault *fault)
{
	call->staff.totp =
	    code_secret_read(call->arena, json_text(call->body, "secret"));
	call->staff.totp_step = code_step(
	    call->staff.totp, json_text(call->body, "code"), call->now_ms, 0);
	return save(call, "code-set", fault);
}

static int
change_no_code(struct desk_call *call, struct fault *fault)
{
	call->staff.totp = slice_of("");
	call->staff.totp_step = 0;
	return save(call, "code-removed", fault);
}

static int
end_session(struct desk_call *call, struct fault *fault)
{
	int64_t session = call_number(call);
	bool found;

	if (store_staff_session_end(
		call->store, call->staff.id, session, &found, fault) != 0)
		return -1;
	if (!found)
		return call_refuse(call, 404, "session");
	if (call_audit(call, "session-ended", 0, session, fault) != 0)
		return -1;
	call->concerns = call->staff.id;
	return call_done(call);
}

const struct desk_route view_me[] = {
    {"GET", "session", DESK_ANYONE, look_at_session, NULL, false},
    {"GET", "me", DESK_VOLUNTEER, look_at_me, NULL, false},
    {"GET", "me/code", DESK_VOLUNTEER, look_at_secret, NULL, false},
    {"POST", "me/code", DESK_VOLUNTEER, look_at_code, change_code, false},
    {"POST", "me/code/remove", DESK_VOLUNTEER, look_at_no_code, change_no_code,
	false},
    {"POST", "me/password", DESK_VOLUNTEER, look_at_password, change_password,
	false},
    {"POST", "me/sessions/{id}/end", DESK_VOLUNTEER, NULL, end_session, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
