/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * settings_shown.c - the settings as they are in force, without what is secret
 *
 * A value that an account keeps secret is not copied at all: what is not here
 * cannot be shown by mistake.
 */
#include "serve/settings_shown.h"

#include <string.h>

#include "base/clock.h"
#include "provider/provider.h"

#define SHOWN_MAX 400
#define VALUE_MAX 4096

struct showing {
	struct arena *arena;
	struct setting_shown *list;
	size_t count;
};

static void
show(struct showing *showing, const char *name, const char *value)
{
	if (showing->count < SHOWN_MAX && value != NULL && value[0] != '\0')
		showing->list[showing->count++] =
		    (struct setting_shown){name, value};
}

static void
show_number(struct showing *showing, const char *name, int64_t number)
{
	show(showing, name,
	    arena_printf(showing->arena, "%lld", (long long)number));
}

static void
show_days(struct showing *showing, const char *name, int64_t wait_ms)
{
	if (wait_ms > 0)
		show(showing, name,
		    arena_printf(showing->arena, "%lldd",
			(long long)(wait_ms / DAY_MS)));
}

static const char *
tags(struct arena *arena, const struct language_list *languages)
{
	struct text text = text_new(arena, VALUE_MAX);
	size_t i;

	for (i = 0; i < languages->count; i++)
		text_addf(
		    &text, "%s%s", i == 0 ? "" : " ", languages->list[i]->tag);
	return text.data;
}

static bool
is_secret(const struct account *account, const char *name)
{
	const struct provider *provider =
	    provider_find(slice_of(account->provider));
	const struct option *option;

	if (provider == NULL)
		return true;
	for (option = provider->options; option->name != NULL; option++)
		if (strcmp(option->name, name) == 0)
			return option->secret;
	return true;
}

static void
show_account(struct showing *showing, const struct account *account)
{
	struct arena *arena = showing->arena;
	size_t i;

	show(showing, "account", account->name);
	show(showing, "  provider", account->provider);
	show(showing, "  number", account->number);
	show_number(showing, "  rate", account->rate);
	if (account->price > 0)
		show(showing, "  price",
		    arena_printf(arena, "%g", (double)account->price / 1e6));
	for (i = 0; i < account->count; i++) {
		const struct account_value *value = &account->values[i];

		show(showing, arena_printf(arena, "  %s", value->name),
		    is_secret(account, value->name) ?
			"•••" :
			arena_copy(
			    arena, value->value.data, value->value.length));
	}
}

static void
show_desk(struct showing *showing, const struct desk_hours *desk)
{
	show(showing, "desk", desk->name);
	show(showing, "  place", desk->place);
	if (desk->slot_minutes > 0)
		show(showing, "  slots",
		    arena_printf(showing->arena, "%dm, %d", desk->slot_minutes,
			desk->slot_people));
}

static void
show_all(struct showing *showing, const struct settings *settings)
{
	struct arena *arena = showing->arena;
	const struct quiet *quiet = &settings->reminders.quiet;

	show(showing, "name", settings->name);
	show(showing, "phone", settings->phone);
	show(showing, "languages", tags(arena, &settings->languages));
	show(showing, "call-languages", tags(arena, &settings->call_languages));
	show(showing, "timezone", settings->timezone);
	show(showing, "public-url", settings->public_url);
	show(showing, "listen", settings->listen);
	show(showing, "listen-admin", settings->listen_admin);
	show(showing, "database", settings->database);
	show(showing, "flows", settings->flows);
	show(showing, "prompts", settings->prompts);
	show(showing, "audio", settings->audio);
	show(showing, "voices", settings->voices);
	show(showing, "quiet",
	    arena_printf(arena, "%02d:%02d-%02d:%02d", quiet->from / 60,
		quiet->from % 60, quiet->until / 60, quiet->until % 60));
	if (settings->cap > 0)
		show(showing, "cap",
		    arena_printf(arena, "%g", (double)settings->cap / 1e6));
	show_days(showing, "keep text", settings->keep.text_ms);
	show_days(showing, "keep recording", settings->keep.recording_ms);
	show_days(showing, "keep person", settings->keep.person_ms);
	show_days(showing, "keep code", settings->keep.code_ms);
	show_days(showing, "keep audit", settings->keep.audit_ms);
	show_number(showing, "answer-days", settings->answer_days);
	show_number(showing, "answers-per-hour", settings->answers_per_hour);
	show_number(
	    showing, "call-backs-per-day", settings->call_backs_per_day);
}

size_t
settings_shown(struct arena *arena, const struct settings *settings,
    const struct setting_shown **list)
{
	struct showing showing = {.arena = arena,
	    .list = arena_array(arena, SHOWN_MAX, sizeof(*showing.list))};
	size_t i;

	show_all(&showing, settings);
	for (i = 0; i < settings->allow_count; i++)
		show(&showing, "allow", settings->allow[i]);
	for (i = 0; i < settings->account_count; i++)
		show_account(&showing, &settings->accounts[i]);
	for (i = 0; i < settings->lookup_count; i++)
		show(&showing, "lookup", settings->lookups[i].name);
	for (i = 0; i < settings->desk_count; i++)
		show_desk(&showing, &settings->desks[i]);
	*list = showing.list;
	return showing.count;
}
