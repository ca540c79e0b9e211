/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * control.c - commands of this machine's own people, over a local socket
 */
#include "net/control.h"

#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/listener.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/memory.h"
#include "net/loop_base.h"

#define ARENA_MAX (CONTROL_LINE_MAX * 6)

struct caller {
	uint64_t id; /* 0: the place is free */
	struct bufferevent *wire; /* NULL: they hung up while it worked */
	size_t searched; /* bytes that came and hold no end of a line */
	struct arena *arena; /* NULL: nothing is being worked on */
	struct control *control;
};

struct control {
	struct evconnlistener *listener;
	char path[sizeof(((struct sockaddr_un *)0)->sun_path)];
	control_handler *handler;
	void *context;
	struct event_base *base;
	struct event *more; /* after an answer: the next line may be here */
	uint64_t last_id;
	struct caller callers[CONTROL_CONNECTIONS_MAX];
};

static void
hang_up(struct caller *caller)
{
	if (caller->wire != NULL)
		bufferevent_free(caller->wire);
	caller->wire = NULL;
	if (caller->arena == NULL)
		caller->id = 0;
}

/* A long line comes in many pieces: each byte is looked at once. */
static bool
has_line(struct caller *caller, struct evbuffer *in)
{
	struct evbuffer_ptr from;
	size_t length = evbuffer_get_length(in);

	if (caller->searched == length ||
	    evbuffer_ptr_set(in, &from, caller->searched, EVBUFFER_PTR_SET) !=
		0)
		return false;
	if (evbuffer_search(in, "\n", 1, &from).pos >= 0)
		return true;
	caller->searched = length;
	return false;
}

static void
on_line(struct bufferevent *wire, void *context)
{
	struct caller *caller = context;
	struct evbuffer *in = bufferevent_get_input(wire);
	size_t length;
	char *line;

	if (caller->arena != NULL)
		return;
	if (!has_line(caller, in)) {
		if (evbuffer_get_length(in) > CONTROL_LINE_MAX)
			hang_up(caller);
		return;
	}
	line = evbuffer_readln(in, &length, EVBUFFER_EOL_LF);
	if (line == NULL)
		memory_ended(); /* it was seen to be there */
	caller->searched = 0;
	caller->arena = arena_new(ARENA_MAX);
	caller->id = ++caller->control->last_id;
	caller->control->handler(caller->control->context, caller->id,
	    caller->arena,
	    (struct slice){arena_copy(caller->arena, line, length), length});
	free(line);
}

static void
on_event(struct bufferevent *wire, short what, void *context)
{
	(void)wire;
	if ((what & (BEV_EVENT_EOF | BEV_EVENT_ERROR | BEV_EVENT_TIMEOUT)) != 0)
		hang_up(context);
}

/* From the loop, so that an answer never nests in the one before. */
static void
on_more(evutil_socket_t fd, short what, void *context)
{
	struct control *control = context;
	size_t i;

	(void)fd;
	(void)what;
	for (i = 0; i < CONTROL_CONNECTIONS_MAX; i++)
		if (control->callers[i].wire != NULL)
			on_line(control->callers[i].wire, &control->callers[i]);
}

/* Only we ourselves and root. */
static bool
is_trusted(evutil_socket_t fd)
{
	struct ucred who;
	socklen_t length = sizeof(who);

	return getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &who, &length) == 0 &&
	    (who.uid == geteuid() || who.uid == 0);
}

static void
on_caller(struct evconnlistener *listener, evutil_socket_t fd,
    struct sockaddr *address, int length, void *context)
{
	struct control *control = context;
	struct caller *caller = NULL;
	size_t i;

	(void)listener;
	(void)address;
	(void)length;
	for (i = 0; i < CONTROL_CONNECTIONS_MAX && caller == NULL; i++)
		if (control->callers[i].id == 0)
			caller = &control->callers[i];
	if (caller == NULL || !is_trusted(fd)) {
		close(fd);
		return;
	}
	*caller = (struct caller){.id = ++control->last_id,
	    .wire = bufferevent_socket_new(
		control->base, fd, BEV_OPT_CLOSE_ON_FREE),
	    .control = control};
	if (caller->wire == NULL) {
		caller->id = 0;
		close(fd);
		return;
	}
	/* While one line is worked on, the next ones wait in the kernel. */
	bufferevent_setwatermark(
	    caller->wire, EV_READ, 0, CONTROL_LINE_MAX + 1);
	bufferevent_setcb(caller->wire, on_line, NULL, on_event, caller);
	bufferevent_enable(caller->wire, EV_READ | EV_WRITE);
}

int
control_start(struct loop *loop, const char *path, control_handler *handler,
    void *context, struct control **out, struct fault *fault)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	struct control *control = memory_new(sizeof(*control));
	mode_t mask;

	control->handler = handler;
	control->context = context;
	control->base = loop_base(loop);
	if (strlen(path) >= sizeof(address.sun_path)) {
		free(control);
		return fault_set(fault, FAULT_SETTINGS,
		    "the path of the database is too long for its socket; at "
		    "most %zu bytes",
		    sizeof(address.sun_path) - 6);
	}
	memcpy(address.sun_path, path, strlen(path));
	memcpy(control->path, path, strlen(path));
	unlink(path);
	mask = umask(0177);
	control->listener = evconnlistener_new_bind(control->base, on_caller,
	    control, LEV_OPT_CLOSE_ON_FREE | LEV_OPT_CLOSE_ON_EXEC, 16,
	    (struct sockaddr *)&address, sizeof(address));
	umask(mask);
	if (control->listener == NULL) {
		free(control);
		return fault_set(fault, FAULT_WRITE,
		    "cannot make the socket %s: %s", path,
		    evutil_socket_error_to_string(EVUTIL_SOCKET_ERROR()));
	}
	control->more = loop_event(loop, -1, 0, on_more, control);
	*out = control;
	return 0;
}

void
control_stop(struct control **control)
{
	struct control *ending = *control;
	size_t i;

	if (ending == NULL)
		return;
	for (i = 0; i < CONTROL_CONNECTIONS_MAX; i++) {
		if (ending->callers[i].wire != NULL)
			bufferevent_free(ending->callers[i].wire);
		arena_free(&ending->callers[i].arena);
	}
	event_free(ending->more);
	evconnlistener_free(ending->listener);
	unlink(ending->path);
	free(ending);
	*control = NULL;
}

void
control_answer(struct control *control, uint64_t id, struct slice line)
{
	size_t i;

	for (i = 0; i < CONTROL_CONNECTIONS_MAX; i++) {
		struct caller *caller = &control->callers[i];

		if (caller->id != id || caller->arena == NULL)
			continue;
		if (caller->wire != NULL) {
			bufferevent_write(caller->wire, line.data, line.length);
			bufferevent_write(caller->wire, "\n", 1);
		}
		arena_free(&caller->arena);
		if (caller->wire == NULL)
			caller->id = 0;
		else
			event_active(control->more, EV_TIMEOUT, 0);
		return;
	}
}
