/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * talk.h - one turn of a conversation, as the steps see it
 *
 * Pure: time, the person, what the desk knows and every change go through the
 * host, a small table of functions of the line (and of arrays in tests).
 */
#ifndef FLOW_TALK_H
#define FLOW_TALK_H

#include "core/call.h"
#include "flow/flow_host.h"
#include "flow/session.h"

/* How the turn goes on after a line. */
enum next {
	NEXT_LINE, /* on with the line below */
	NEXT_WENT, /* talk_go was called: on from there */
	NEXT_WAIT, /* ask the person; the turn is over */
	NEXT_END, /* back to who ran this flow, or the end */
	NEXT_UNUSED, /* of hear: what came is no answer to this */
};

#define SAID_MAX 24
#define TEXTS_MAX 10 /* of them in a text conversation */
#define STEPS_PER_TURN 20

struct said {
	int prompt;
	int step;
	struct slice text;
	const struct language *language;
	const char *const *audio; /* of a call: paths below /audio/ */
	size_t audio_count; /* 0: nobody has recorded it */
};

struct audio;

struct talk {
	/* given */
	const struct program *program;
	const struct language_list *languages;
	const struct language_list *call_languages;
	const struct flow_host *host;
	struct arena *arena;
	const struct audio *audio; /* of calls; NULL: there is none */
	int64_t now_ms;
	bool on_call;
	bool language_known; /* else a call begins with all of them */
	const char *safety;
	bool stopped, new_person, unsure; /* unsure: a machine may listen */
	bool withheld; /* their number: nothing can be kept for them */
	bool locked; /* too many wrong codes: nothing is looked up any more */
	int misunderstood; /* texts in a row before this one */
	const struct language *language_before; /* that they were answered in */
	const char *reminder; /* "due" or "changed": what a reminder is of */
	const char *street; /* what came of starting a notice by text */
	/* changed */
	struct session *session;
	struct values *values;
	const struct language *language;
	bool language_chosen;
	/* what comes of it */
	struct said said[SAID_MAX];
	size_t said_count;
	bool understood; /* it was an answer or a word, not a guess */
	bool looking; /* the turn ends before its answer is there */
	enum secret secret; /* what came, as a question took it */
	bool closed; /* opted out or erased: no conversation goes on */
	int broken; /* prompt that lacked a value, or -1 */
	bool missed; /* a code was looked up that nobody has */
	bool hang_up; /* of a call: nothing is waited for any more */
	struct call_wait wait; /* of a call: what is waited for */
	/* inside a turn */
	struct place here;
	const char *word_value, *word_concept; /* that began the flow */
	int steps;
};

/* On at a step. */
enum next talk_go(struct talk *, int step);
/* On by a route of OP, counting its tries. */
enum next talk_route(struct talk *, const struct op *, const struct route *);
/* A good answer came: wrong ones are counted anew. */
void talk_answered(struct talk *, const struct op *);
/* Says a prompt now; when a value of it is missing, on to the desk instead. */
enum next talk_say(struct talk *, int prompt);
/* Says all messages of another step, as if they stood here. */
void talk_say_step(struct talk *, int step);
/* Begins a flow from its first step; nothing of the one before is kept. */
enum next talk_begin(struct talk *, int flow);
/*
 * A moment that later texts say: {NAME_date} and {NAME_time}, also in later
 * turns.  NAME is one of opens, slot1 and slot2.
 */
void talk_set_moment(struct talk *, const char *name, int64_t at_ms);
/* What was set by it; 0: nothing. */
int64_t talk_moment(const struct talk *, const char *name);
/* The value of a name in `if`: what is built in, then the variables. */
struct slice talk_value(struct talk *, const char *name);

#endif
