/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * call_walk_place.c - where a walk through all calls has been
 */
#include "call_walk.h"

#include "base/macros.h"

/*
 * What makes one place another: where it is, where it goes back to next, how
 * often was tried there, and how far a
 * menu or a chapter is.  What was typed, and what was tried
 * elsewhere, makes too many, and no difference.
 */
static struct slice
name_of(struct walk *walk, const struct talk *talk)
{
	const struct session *session = talk->session;
	struct text name = text_new(walk->turn, 1000);
	static const char *const moving[] = {
	    "page", "chapter", "piece", "paused"};
	size_t i;

	text_addf(&name, "%s %d %d %d %d", talk->language->tag,
	    talk->language_known, session->at.step, session->at.op,
	    session->found != 0);
	for (i = 0; i < ARRAY_LEN(moving); i++) {
		text_add_byte(&name, '/');
		text_add_slice(&name, session_get(session, moving[i]));
	}
	if (session->depth > 0)
		text_addf(&name, " %zu %d.%d", session->depth,
		    session->back[session->depth - 1].step,
		    session->back[session->depth - 1].op);
	for (i = 0; i < session->tries_count; i++)
		if (session->tries[i].place.step == session->at.step)
			text_addf(&name, " %d:%d", session->tries[i].route,
			    session->tries[i].count);
	return (struct slice){name.data, name.length};
}

static size_t
hash_of(struct slice name)
{
	size_t hash = 1469598103934665603u, i;

	for (i = 0; i < name.length; i++)
		hash = (hash ^ (unsigned char)name.data[i]) * 1099511628211u;
	return hash;
}

/* How one gets there: "main.begin 2 main.menu 5 …". */
const char *
walk_way(const struct walk *walk, size_t place)
{
	const struct place_met *met = &walk->places[place];
	int hops = 0;
	const char *way = "";

	for (; place != 0 && hops++ < 30; place = met->from) {
		met = &walk->places[place];
		way = arena_printf(walk->arena, "%s %s",
		    met->keys[0] == '\0' ? "silence" : met->keys, way);
	}
	return way;
}

static struct slice
keep(struct walk *walk, struct slice value)
{
	return (struct slice){
	    arena_copy(walk->arena, value.data, value.length), value.length};
}

/* The place of this conversation, a new one when nobody stood there yet. */
size_t
walk_meet(
    struct walk *walk, const struct talk *talk, size_t from, const char *keys)
{
	struct slice name = name_of(walk, talk);
	size_t at = hash_of(name) % walk->table_size;

	for (; walk->table[at] != 0; at = (at + 1) % walk->table_size)
		if (slice_equals(walk->places[walk->table[at] - 1].name, name))
			return walk->table[at] - 1;
	assert_true(walk->count < PLACES_MAX);
	walk->places[walk->count] = (struct place_met){.name = keep(walk, name),
	    .kept = keep(
		walk, session_write(talk->session, walk->program, walk->turn)),
	    .language = talk->language,
	    .known = talk->language_known,
	    .from = from,
	    .keys = arena_string(walk->arena, keys),
	    .silent = OVER};
	walk->table[at] = ++walk->count;
	return walk->count - 1;
}
