/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * daemon_inside.h - what the files of the running line share
 *
 * All of it is the network thread's; the line gets units and gives them back.
 */
#ifndef SERVE_DAEMON_INSIDE_H
#define SERVE_DAEMON_INSIDE_H

#include "net/client.h"
#include "net/control.h"
#include "net/loop.h"
#include "net/server.h"
#include "serve/job.h"
#include "serve/load.h"
#include "serve/service.h"
#include "serve/phone_audio.h"
#include "serve/phone_later.h"
#include "serve/post.h"
#include "serve/sandbox.h"

enum { TIMER_TICK, TIMER_LATE, TIMER_DRAINED, TIMER_PUMP, TIMERS };

struct daemon {
	const char *path; /* of the settings, as given */
	struct loaded *loaded;
	struct post posts[ACCOUNTS_MAX];
	size_t post_count;
	struct loop *loop;
	struct server *server, *admin; /* the same in the demo */
	struct control *control;
	struct client *client;
	struct line *line;
	struct desk *desk; /* the thread of the desk page */
	struct desk_streams *streams; /* open pages that hear what is new */
	struct metrics metrics;
	struct sandbox sandbox;
	uint64_t last_id; /* of requests of ours */
	struct timer *timers[TIMERS];
	bool stopping, importing; /* a long import may wait */
	struct waiting *waiting; /* answers that wait for a look-up */
	struct ring *rings; /* calls that ring on */
	struct reload *reload; /* while one is under way */
	struct child *children; /* processes of our own */
	struct desk_call *voices; /* kept, and not built yet */
	bool tick_waits, import_waits; /* one is in the line already */
	int drains; /* the same */
	size_t first_post; /* whose room is read first, in turn */
	bool more; /* the outbox has rows that could go */
	bool fresh; /* a tick passed since it was drained */
	struct job *held, *held_last; /* the line had no room for them */
	struct phone_later later; /* texts to phones of ours */
	struct phone_audio audio[PHONE_AUDIO_PHONES]; /* … messages of theirs */
	struct clock_watch clock;
	struct house house; /* what does not stand elsewhere here */
};

/*
 * open.c: all that is opened once, before there is a thread beside this one;
 * the database to write it, and to read it beside that.
 */
int daemon_open(struct daemon *, control_handler *, struct store **,
    struct store **reader, struct fault *) MUST_CHECK;

/* webhook.c: what providers send, and health and metrics. */
server_handler on_web_request;
server_handler on_admin_request;
void answer_web(struct daemon *, struct job *);
void answer_status(struct server *, uint64_t id, int status);

/* posts.c: accounts and their providers. */
int posts_open(struct post *, size_t *count, const struct settings *,
    struct fault *) MUST_CHECK;
void posts_close(struct post *, size_t *count);
struct post *post_find(struct daemon *, const char *account);

/* reload.c: SIGHUP; what is being read at the end is thrown away. */
void reload_begin(struct daemon *);
void reload_look(struct daemon *);
void reload_wait(struct daemon *);

#endif
