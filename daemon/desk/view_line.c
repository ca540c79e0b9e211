/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_line.c - what the page has to know of the line, and what a text costs
 */
#include "base/utf8.h"
#include "desk/attend.h"
#include "desk/route.h"
#include "desk/view.h"
#include "line/desks.h"
#include "words/parts.h"

#define LETTERS_MAX 40 /* that are named */

static bool
add_colleague(void *list, const struct staff *staff)
{
	if (!staff->disabled)
		json_array_append_new(list,
		    json_pack("{s:s,s:s}", "name", staff->name, "desks",
			staff->desks));
	return true;
}

/* What flows are called where people choose them, by their name. */
static json_t *
flow_titles(struct desk_call *call)
{
	const struct desk_world *world = call->world;
	const struct program *program = world->program;
	const struct language *language =
	    view_find_language(world->languages, call_query(call, "language"));
	struct values values = {.count = 0};
	json_t *titles = json_object();
	size_t i;

	world_values(world->line, &values);
	for (i = 0; i < program->flow_count; i++) {
		struct rendered title = {.missing = ""};

		if (program->flows[i].title >= 0)
			title =
			    prompts_render(world->line->prompts, call->arena,
				program->flows[i].title, language, &values);
		if (title.missing == NULL)
			json_object_set_new(titles, program->flows[i].name,
			    view_text(title.text));
	}
	return titles;
}

static json_t *
show_language(const struct world *line, const struct language *language)
{
	return json_pack("{s:s,s:s,s:b,s:b}", "tag", language->tag, "name",
	    language->name, "right_to_left", language->right_to_left, "called",
	    language_index(&line->call_languages, language) >= 0);
}

static int
look_at_line(struct desk_call *call, struct fault *fault)
{
	const struct desk_world *world = call->world;
	json_t *languages = json_array(), *desks = json_array(),
	       *staff = json_array();
	const char *list[DESKS_MOST];
	size_t count = desks_list(world->line, list), i;
	json_t *out = json_pack("{s:s,s:s,s:s,s:o,s:o,s:o,s:o}", "name",
	    world->name, "phone", world->phone, "timezone", world->timezone,
	    "languages", languages, "desks", desks, "staff", staff, "flows",
	    flow_titles(call));

	for (i = 0; i < world->languages->count; i++)
		json_array_append_new(languages,
		    show_language(world->line, world->languages->list[i]));
	for (i = 0; i < count; i++)
		json_array_append_new(desks, json_string(list[i]));
	if (store_staff_list(call->store, add_colleague, staff, fault) != 0) {
		json_decref(out);
		return -1;
	}
	return call_json(call, out);
}

/* What a part costs at the first account that says so, or null. */
static json_t *
price_of(const struct desk_world *world, int parts)
{
	size_t i;

	for (i = 0; i < world->account_count; i++) {
		struct slice price = account_get(&world->accounts[i], "price");
		json_t *json = price.length == 0 ?
		    NULL :
		    json_loadb(price.data, price.length, JSON_DECODE_ANY, NULL);

		if (json != NULL) {
			double euro = json_number_value(json);

			json_decref(json);
			return json_real(euro * parts);
		}
	}
	return json_null();
}

/* Costs nothing, and nothing is written down: it is asked while one types. */
static int
look_at_parts(struct desk_call *call, struct fault *fault)
{
	struct slice text =
	    utf8_clean(call->arena, json_text(call->body, "text"));
	struct slice plain;
	struct parts parts;
	char because[4];
	int length;

	(void)fault;
	if (text.length > ATTEND_TEXT_MAX)
		return call_refuse(call, 400, "text");
	parts = parts_count(text);
	plain = parts_plain(call->arena, text);
	length = parts.because == 0 ? 0 : utf8_put(parts.because, because);
	return call_json(call,
	    json_pack("{s:i,s:i,s:s,s:o,s:o,s:o,s:o,s:i}", "parts", parts.parts,
		"units", parts.units, "encoding", parts.ucs2 ? "ucs2" : "gsm7",
		"because",
		view_text((struct slice){
		    length == 0 ? NULL : because, (size_t)length}),
		"price", price_of(call->world, parts.parts), "letters",
		view_text(parts_lacking(call->arena, text, LETTERS_MAX)),
		"plain",
		view_text(parts.ucs2 && !parts_count(plain).ucs2 ?
			plain :
			slice_of("")),
		"plain_parts", parts_count(plain).parts));
}

const struct desk_route view_line[] = {
    {"GET", "line", DESK_VOLUNTEER, look_at_line, NULL, false},
    {"POST", "parts", DESK_VOLUNTEER, look_at_parts, NULL, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
