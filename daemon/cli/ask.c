/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * ask.c - asks the line to change something: the daemon if it runs, else the
 * database itself
 */
#include "cli/ask.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/memory.h"
#include "desk/demo.h"
#include "serve/request.h"

#define ANSWER_MAX (1u << 20)
#define ARENA_MAX ((size_t)512 << 20)
#define WAIT_S 60

/* The daemon's socket, or -1 when nobody listens there. */
static int
connect_daemon(const struct settings *settings)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	struct timeval wait = {.tv_sec = WAIT_S};
	int fd;

	if (snprintf(address.sun_path, sizeof(address.sun_path), "%s.sock",
		settings->database) >= (int)sizeof(address.sun_path))
		return -1;
	fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return -1;
	if (connect(fd, (struct sockaddr *)&address, sizeof(address)) != 0) {
		close(fd);
		return -1;
	}
	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof(wait));
	setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &wait, sizeof(wait));
	return fd;
}

static int
send_all(int fd, const char *data, size_t length)
{
	while (length > 0) {
		ssize_t put = send(fd, data, length, MSG_NOSIGNAL);

		if (put <= 0)
			return -1;
		data += put;
		length -= (size_t)put;
	}
	return 0;
}

/* One line, without its newline; its length, or -1. */
static ssize_t
read_line(int fd, char *line)
{
	size_t length = 0;

	while (length < ANSWER_MAX) {
		ssize_t got = recv(fd, line + length, ANSWER_MAX - length, 0);

		if (got <= 0)
			return -1;
		length += (size_t)got;
		if (line[length - 1] == '\n')
			return (ssize_t)length - 1;
	}
	return -1;
}

static int
understand(
    const char *line, size_t length, json_t **answer, struct fault *fault)
{
	json_t *json = json_loadb(line, length, 0, NULL);
	const char *wrong = json_string_value(json_object_get(json, "wrong"));
	json_int_t status = json_integer_value(json_object_get(json, "exit"));
	enum fault_kind kind = FAULT_DATA;

	if (json == NULL)
		return fault_set(
		    fault, FAULT_BUSY, "the daemon's answer makes no sense");
	if (wrong == NULL) {
		*answer = json;
		return 0;
	}
	while (fault->kind = kind,
	    fault_exit(fault) != status && kind < FAULT_FATAL)
		kind++;
	fault_set(fault, kind, "%s", wrong);
	json_decref(json);
	return -1;
}

static int
ask_daemon(int fd, const char *request, json_t **answer, struct fault *fault)
{
	char *line = memory_get(ANSWER_MAX);
	ssize_t length = -1;
	int result;

	if (send_all(fd, request, strlen(request)) == 0 &&
	    send_all(fd, "\n", 1) == 0)
		length = read_line(fd, line);
	if (length < 0)
		result = fault_set(fault, FAULT_BUSY,
		    "the daemon did not answer; look whether it was done "
		    "before you try again");
	else
		result = understand(line, (size_t)length, answer, fault);
	free(line);
	return result;
}

static int
open_store(struct arena *arena, const struct settings *settings,
    struct store **store, struct fault *fault)
{
	struct slice key;

	if (store_key(arena, settings->key_file, settings->database, &key,
		fault) != 0)
		return -1;
	return store_open(settings->database, key, store, fault);
}

/*
 * Nobody is asked over the network without a daemon: what is looked up finds
 * nobody there, and who waits hears what then is said.
 */
static int
miss_looks(struct store *store, const struct world *world, struct unit *unit,
    struct fault *fault)
{
	struct actions actions = unit->actions;
	bool waits = false;
	size_t i;

	for (i = 0; i < actions.count; i++)
		waits = waits || actions.list[i].kind == ACTION_WAIT;
	for (i = 0; i < actions.count; i++) {
		struct event event = {.kind = EVENT_LOOKED,
		    .account = actions.list[i].source,
		    .message = actions.list[i].message,
		    .text = {"", 0},
		    .looked = LOOKED_FAILED};
		struct unit looked = {
		    .arena = unit->arena, .events = &event, .event_count = 1};

		if (actions.list[i].kind != ACTION_LOOK)
			continue;
		if (line_batch(store, world, &looked, clock_now_ms(), fault) !=
		    0)
			return -1;
		if (waits)
			unit->actions = looked.actions;
	}
	return 0;
}

struct asking {
	const struct settings *settings;
	const struct world *world;
	int fd; /* of the daemon, or -1 */
	struct store *store; /* without one, from the first request on */
};

struct asking *
asking_open(const struct settings *settings, const struct world *world)
{
	struct asking *asking = memory_new(sizeof(*asking));

	asking->settings = settings;
	asking->world = world;
	asking->fd = connect_daemon(settings);
	return asking;
}

void
asking_close(struct asking **asking)
{
	if ((*asking)->fd >= 0)
		close((*asking)->fd);
	store_close(&(*asking)->store);
	free(*asking);
	*asking = NULL;
}

bool
asking_is_alone(const struct asking *asking)
{
	return asking->fd < 0;
}

static int
have_store(struct asking *asking, struct arena *arena, struct fault *fault)
{
	if (asking->store != NULL)
		return 0;
	if (open_store(arena, asking->settings, &asking->store, fault) != 0)
		return -1;
	return asking->settings->demo ?
	    demo_fill(asking->store, clock_now_ms(), fault) :
	    0;
}

/* Not a turn: what undoes one would keep each page that it changes. */
static int
work_in_transaction(struct store *store,
    int (*work)(void *context, struct store *, int64_t now_ms, struct fault *),
    void *context, struct fault *fault)
{
	if (store_begin(store, fault) != 0)
		return -1;
	if (work(context, store, clock_now_ms(), fault) != 0) {
		store_rollback(store);
		return -1;
	}
	return store_commit(store, fault);
}

int
asking_work(struct asking *asking,
    int (*work)(void *context, struct store *, int64_t now_ms, struct fault *),
    void *context, struct fault *fault)
{
	struct arena *arena = arena_new(ARENA_MAX);
	int result = have_store(asking, arena, fault);

	if (result == 0)
		result =
		    work_in_transaction(asking->store, work, context, fault);
	arena_wipe(&arena);
	return result;
}

static int
do_ourselves(struct asking *asking, const char *request, json_t **answer,
    struct fault *fault)
{
	struct arena *arena = arena_new(ARENA_MAX);
	struct unit unit = {.arena = arena};
	struct slice line;
	int result = -1;

	if (request_unit(slice_of(request), asking->settings, &unit, fault) ==
		0 &&
	    have_store(asking, arena, fault) == 0 &&
	    line_batch(asking->store, asking->world, &unit, clock_now_ms(),
		fault) == 0 &&
	    miss_looks(asking->store, asking->world, &unit, fault) == 0) {
		line = request_answer(&unit);
		result = understand(line.data, line.length, answer, fault);
	}
	arena_wipe(&arena);
	return result;
}

int
asking_do(struct asking *asking, const char *line, json_t **answer,
    struct fault *fault)
{
	return asking->fd >= 0 ? ask_daemon(asking->fd, line, answer, fault) :
				 do_ourselves(asking, line, answer, fault);
}

/* What falls due now; what goes out to phones of ours goes into TEXTS. */
static int
tick(struct arena *arena, struct store *store, const struct world *world,
    json_t *texts, struct fault *fault)
{
	struct event event = {.kind = EVENT_TICK};
	struct unit unit = {.arena = arena, .events = &event, .event_count = 1};
	size_t i;

	if (line_batch(store, world, &unit, clock_now_ms(), fault) != 0)
		return -1;
	for (i = 0; i < unit.actions.count; i++) {
		const struct action *action = &unit.actions.list[i];
		struct event sent = {.kind = EVENT_SENT,
		    .account = action->account,
		    .message = action->message,
		    .state = MESSAGE_SENT};
		struct unit told = {
		    .arena = arena, .events = &sent, .event_count = 1};

		if (action->kind != ACTION_SEND)
			continue;
		if (line_batch(store, world, &told, clock_now_ms(), fault) != 0)
			return -1;
		json_array_append_new(texts,
		    json_pack("{s:s,s:s%}", "to", action->to, "text",
			action->text.data, action->text.length));
	}
	return miss_looks(store, world, &unit, fault);
}

int
ask_later(const struct settings *settings, const struct world *world,
    int64_t after, json_t **answer, struct fault *fault)
{
	int fd = connect_daemon(settings);
	struct arena *arena;
	struct store *store = NULL;
	json_t *texts;
	int result;

	if (fd >= 0) {
		char line[64];

		snprintf(line, sizeof(line),
		    "{\"do\":\"later\",\"after\":%lld}", (long long)after);
		result = ask_daemon(fd, line, answer, fault);
		close(fd);
		return result;
	}
	texts = json_array();
	arena = arena_new(ARENA_MAX);
	/* With providers of its own the desk's texts are not ours to send. */
	if (settings->account_count > 0)
		result = 0;
	else if ((result = open_store(arena, settings, &store, fault)) == 0)
		result = tick(arena, store, world, texts, fault);
	store_close(&store);
	arena_wipe(&arena);
	*answer =
	    json_pack("{s:I,s:o}", "last", (json_int_t)after, "texts", texts);
	return result;
}

int
ask_line(const struct settings *settings, const struct world *world,
    json_t *request, json_t **answer, struct fault *fault)
{
	struct asking *asking = asking_open(settings, world);
	char *line = json_dumps(request, JSON_COMPACT);
	int result = asking_do(asking, line, answer, fault);

	free(line);
	asking_close(&asking);
	return result;
}

int
ask_reader(
    const struct settings *settings, struct store **store, struct fault *fault)
{
	struct arena *arena = arena_new_secret(1 << 16);
	struct slice key;
	int result = store_key(arena, settings->key_file, NULL, &key, fault);

	if (result == 0)
		result =
		    store_open_reader(settings->database, key, store, fault);
	arena_wipe(&arena);
	return result;
}

int
ask_numbers(const struct settings *settings, struct fault *fault)
{
	json_t *request = json_pack("{s:s}", "do", "numbers"), *answer = NULL;
	int result = ask_line(settings, NULL, request, &answer, fault);

	json_decref(answer);
	json_decref(request);
	return result;
}
