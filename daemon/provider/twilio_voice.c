/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * twilio_voice.c - calls: Twilio's requests in, TwiML out
 *
 * Every address that we hand out carries our id of the call and the counter of
 * its steps (?c=7&n=3), and every verb that waits names one: where it is
 * missing Twilio asks for the document at hand again, for ever.  Behind a
 * Gather or a Record stands a Redirect to the same step, which is what they
 * fall through to when nothing came.
 */
#include "provider/twilio_voice.h"

#include <assert.h>
#include <limits.h>
#include <string.h>

#include "base/number.h"
#include "provider/rest.h"
#include "wire/xml.h"

#define KEYS_MAX 64
#define JOINED_MOST_S 3600 /* what a conversation can cost has an end */

/* Languages that Twilio can read aloud, each with a voice that fits it. */
static const struct {
	const char *tag, *language, *voice;
} voices[] = {
    {"it", "it-IT", "Polly.Bianca"},
    {"en", "en-GB", "Polly.Amy"},
    {"fr", "fr-FR", "Polly.Lea"},
    {"es", "es-ES", "Polly.Lucia"},
    {"ar", "ar-AE", "Polly.Hala-Neural"},
    {"bn", "bn-IN", "Google.bn-IN-Standard-A"},
    {"hi", "hi-IN", "Polly.Aditi"},
    {"pa", "pa-IN", "Google.pa-IN-Standard-A"},
    {"ta", "ta-IN", "Google.ta-IN-Standard-A"},
};

static const struct {
	const char *status;
	enum call_end end;
} ended[] = {
    {"completed", CALL_OVER},
    {"busy", CALL_BUSY},
    {"no-answer", CALL_UNANSWERED},
    {"canceled", CALL_UNANSWERED},
    {"failed", CALL_FAILED},
};

/* A parameter of the query of our own address; 0 when it is not there. */
static int64_t
own_number(struct arena *arena, const char *target, const char *name)
{
	struct fault fault;
	struct form query;
	int64_t number = 0;

	if (form_parse(arena, target_query(target), &query, &fault) != 0 ||
	    number_parse(form_get(&query, name, NULL), 1, INT64_MAX, &number) !=
		0)
		return 0;
	return number;
}

static int
seconds_of(const struct form *form, const char *name)
{
	int64_t seconds;

	return number_parse(form_get(form, name, NULL), 0, INT_MAX, &seconds) ==
		0 ?
	    (int)seconds :
	    0;
}

static bool
has_ended(const struct form *form, enum call_end *end)
{
	struct slice status = form_get(form, "CallStatus", NULL);
	size_t i;

	*end = CALL_OVER;
	for (i = 0; i < ARRAY_LEN(ended); i++)
		if (slice_is(status, ended[i].status)) {
			*end = ended[i].end;
			return true;
		}
	return slice_is(form_get(form, "Digits", NULL), "hangup");
}

/* Of a call of ours: only of a person are they ever sure. */
static enum call_answered
answered_by(const struct form *form)
{
	struct slice by = form_get(form, "AnsweredBy", NULL);

	if (slice_is(by, "human"))
		return ANSWERED_PERSON;
	return by.length == 0 || slice_is(by, "unknown") ? ANSWERED_UNSURE :
							   ANSWERED_MACHINE;
}

static bool
is_placed(const struct form *form)
{
	struct slice direction = form_get(form, "Direction", NULL);

	return slice_is(direction, "outbound-api");
}

static bool
are_keys(struct slice keys)
{
	size_t i;

	for (i = 0; i < keys.length; i++)
		if (strchr("0123456789*#ABCD", keys.data[i]) == NULL ||
		    keys.data[i] == '\0')
			return false;
	return keys.length <= KEYS_MAX;
}

/* Its id, which is also the end of its address. */
static struct slice
recording_id(const struct form *form)
{
	struct slice id = form_get(form, "RecordingSid", NULL);
	struct slice url = form_get(form, "RecordingUrl", NULL);
	size_t i = url.length;

	if (id.length > 0)
		return id;
	while (i > 0 && url.data[i - 1] != '/')
		i--;
	return (struct slice){url.data + i, url.length - i};
}

/* 1 and the event; 0 when there is no message in it; -1: no sense. */
static int
read_recording(struct arena *arena, const struct form *form,
    struct event *event, struct fault *fault)
{
	struct slice status = form_get(form, "RecordingStatus", NULL);
	struct slice id = recording_id(form);
	enum call_end end;

	if (status.length > 0 && !slice_is(status, "completed"))
		return 0;
	if (slice_is(form_get(form, "RecordingDuration", NULL), "0"))
		return 0;
	if (!rest_is_id(id))
		return fault_set(
		    fault, FAULT_DATA, "RecordingSid cannot be an id");
	event->kind = EVENT_RECORDING;
	event->recording = arena_copy(arena, id.data, id.length);
	event->seconds = seconds_of(form, "RecordingDuration");
	/* Told beside the call, or by a caller who is gone: nobody listens. */
	if (status.length > 0 || has_ended(form, &end))
		event->step = 0;
	return 1;
}

static int
read_keys(struct arena *arena, const struct form *form, struct event *event,
    struct fault *fault)
{
	struct slice keys = form_get(form, "Digits", NULL);

	if (!are_keys(keys))
		return fault_set(fault, FAULT_DATA, "Digits are no keys");
	event->kind = event->step > 0 ? EVENT_KEYS : EVENT_CALL;
	event->text.data = arena_copy(arena, keys.data, keys.length);
	event->text.length = keys.length;
	return 1;
}

static int
read_common(struct arena *arena, const struct account *account,
    const struct request *request, const struct form *form, struct event *event,
    struct fault *fault)
{
	bool twice = false;
	struct slice sid = form_get(form, "CallSid", &twice);
	struct slice from = form_get(form, "From", &twice);
	struct slice to = form_get(form, "To", &twice);
	int64_t step = own_number(arena, request->target, "n");

	form_get(form, "Digits", &twice);
	form_get(form, "CallStatus", &twice);
	form_get(form, "RecordingUrl", &twice);
	if (twice || !rest_is_id(sid))
		return fault_set(fault, FAULT_DATA,
		    "a call whose CallSid cannot be an id, or a parameter "
		    "that comes twice");
	*event = (struct event){.account = account->name,
	    .remote_id = arena_copy(arena, sid.data, sid.length),
	    .from = twilio_copy_address(arena, from),
	    .to = twilio_copy_address(arena, to),
	    .text = {"", 0},
	    .call = own_number(arena, request->target, "c"),
	    .placed = is_placed(form),
	    .answered = answered_by(form),
	    .step = step > INT_MAX ? INT_MAX : (int)step};
	/* Who withholds their number is a caller like everybody else. */
	if (event->from == NULL)
		event->from = "";
	if (event->to == NULL)
		event->to = "";
	return 0;
}

int
twilio_voice_read(struct arena *arena, const struct account *account,
    const struct request *request, const struct form *form,
    struct event events[TWILIO_EVENTS_MAX], struct fault *fault)
{
	struct event common;
	enum call_end end;
	int count = 0;

	if (read_common(arena, account, request, form, &common, fault) != 0)
		return -1;
	if (form_has(form, "RecordingUrl") ||
	    form_has(form, "RecordingStatus")) {
		events[0] = common;
		count = read_recording(arena, form, &events[0], fault);
		if (count < 0)
			return -1;
	}
	if (has_ended(form, &end)) {
		events[count] = common;
		events[count].end = end;
		events[count].kind = EVENT_CALL_ENDED;
		events[count].seconds = seconds_of(form, "CallDuration");
		return count + 1;
	}
	if (count > 0 || form_has(form, "RecordingStatus") ||
	    form_has(form, "CallbackSource"))
		return count;
	events[0] = common;
	return read_keys(arena, form, &events[0], fault);
}

static void
add_say(struct text *xml, const struct spoken *spoken)
{
	const struct language *language = spoken->language;
	size_t i;

	/* Who has no voice of their own is read by a relative's. */
	for (; language != NULL; language = language->relative == NULL ?
		 NULL :
		 language_find(slice_of(language->relative)))
		for (i = 0; i < ARRAY_LEN(voices); i++) {
			if (strcmp(voices[i].tag, language->tag) != 0)
				continue;
			text_add(xml, "<Say");
			xml_add_attribute(
			    xml, "language", slice_of(voices[i].language));
			xml_add_attribute(
			    xml, "voice", slice_of(voices[i].voice));
			text_add_byte(xml, '>');
			xml_add_text(xml, spoken->text);
			text_add(xml, "</Say>");
			return;
		}
}

static void
add_spoken(struct text *xml, const struct call_script *script)
{
	size_t i;

	for (i = 0; i < script->spoken_count; i++) {
		if (script->spoken[i].audio == NULL) {
			add_say(xml, &script->spoken[i]);
			continue;
		}
		text_add(xml, "<Play>");
		xml_add_text(xml, slice_of(script->spoken[i].audio));
		text_add(xml, "</Play>");
	}
}

static void
add_number(struct text *xml, const char *name, int number)
{
	text_addf(xml, " %s=\"%d\"", name, number);
}

static void
add_keys(struct text *xml, const struct call_script *script, const char *url)
{
	const struct call_wait *wait = &script->wait;

	text_add(xml, "<Gather input=\"dtmf\"");
	add_number(xml, "numDigits", wait->digits);
	add_number(xml, "timeout", wait->timeout_s);
	xml_add_attribute(
	    xml, "finishOnKey", slice_of(wait->hash_ends ? "#" : ""));
	xml_add_attribute(xml, "action", slice_of(url));
	text_add(xml, " method=\"POST\" actionOnEmptyResult=\"true\">");
	add_spoken(xml, script);
	text_add(xml, "</Gather>");
}

static void
add_record(struct arena *arena, const struct account *account, struct text *xml,
    const struct call_script *script, const char *url)
{
	add_spoken(xml, script);
	text_add(xml, "<Record");
	xml_add_attribute(xml, "action", slice_of(url));
	text_add(xml, " method=\"POST\"");
	add_number(xml, "maxLength", script->wait.seconds);
	add_number(xml, "timeout", script->wait.timeout_s);
	text_add(xml, " finishOnKey=\"#\" playBeep=\"true\"");
	xml_add_attribute(xml, "recordingStatusCallback",
	    slice_of(twilio_call_url(arena, account, script->call, 0)));
	text_add(xml, " recordingStatusCallbackMethod=\"POST\"/>");
}

/* In silence until both are there; whoever leaves ends it for both. */
static void
add_join(struct text *xml, const struct call_script *script, const char *url)
{
	add_spoken(xml, script);
	text_add(xml, "<Dial method=\"POST\"");
	xml_add_attribute(xml, "action", slice_of(url));
	add_number(xml, "timeLimit", JOINED_MOST_S);
	text_add(xml,
	    "><Conference beep=\"false\" waitUrl=\"\""
	    " endConferenceOnExit=\"true\" maxParticipants=\"2\">");
	xml_add_text(xml, slice_of(script->wait.room));
	text_add(xml, "</Conference></Dial>");
}

void
twilio_voice_answer(struct arena *arena, const struct account *account,
    const struct call_script *script, struct text *xml)
{
	const char *url =
	    twilio_call_url(arena, account, script->call, script->step);
	bool goes_on =
	    script->wait.then == CALL_KEYS || script->wait.then == CALL_RECORD;

	text_add(xml, "<Response>");
	switch (script->wait.then) {
	case CALL_KEYS:
		add_keys(xml, script, url);
		break;
	case CALL_RECORD:
		add_record(arena, account, xml, script, url);
		break;
	case CALL_HANG_UP:
		add_spoken(xml, script);
		text_add(xml, "<Hangup/>");
		break;
	case CALL_REJECT:
		text_add(xml, "<Reject/>");
		break;
	case CALL_JOIN:
		add_join(xml, script, url);
		break;
	}
	if (goes_on) {
		text_add(xml, "<Redirect method=\"POST\">");
		xml_add_text(xml, slice_of(url));
		text_add(xml, "</Redirect>");
	}
	text_add(xml, "</Response>");
}

const char *
twilio_call_url(
    struct arena *arena, const struct account *account, int64_t call, int step)
{
	struct text url = text_new(arena,
	    strlen(account->public_url) + 3 * strlen(account->name) + 64);

	text_addf(&url, "%s/in/", account->public_url);
	form_escape(&url, slice_of(account->name));
	text_addf(&url, "?c=%lld", (long long)call);
	if (step > 0)
		text_addf(&url, "&n=%d", step);
	return url.data;
}
