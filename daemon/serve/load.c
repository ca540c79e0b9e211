/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * load.c - settings, words, flows and prompts, read together
 */
#include "serve/load.h"

#include "base/file.h"
#include "prompt/heard.h"
#include "serve/fallback.h"
#include "serve/privacy_page.h"
#include "serve/settings_shown.h"
#include "provider/provider.h"

#define ARENA_MAX ((size_t)4 << 20)

/* What the settings say of look-ups, as the flows and the turns need it. */
static const char *const *
make_lookups(struct loaded *loaded)
{
	const struct settings *settings = loaded->settings;
	const char **names = arena_array(
	    loaded->arena, settings->lookup_count + 1, sizeof(*names));
	size_t i;

	for (i = 0; i < settings->lookup_count; i++) {
		const struct lookup *lookup = &settings->lookups[i];

		names[i] = lookup->name;
		loaded->lookups[i] = (struct world_lookup){.name = lookup->name,
		    .a_day = lookup->a_day,
		    .timeout_ms = lookup->timeout_ms};
	}
	return names;
}

/*
 * What is not answered at once goes to a phone of ours by its own account; in
 * the demo, where there is no other, all that is unasked for does.
 */
static void
make_accounts(struct loaded *loaded)
{
	const struct settings *settings = loaded->settings;
	size_t count = settings->account_count, i;

	for (i = 0; i < count; i++)
		loaded->accounts[i] = settings->accounts[i];
	loaded->accounts[count] = (struct account){.name = PHONE_ACCOUNT,
	    .provider = "",
	    .number = count == 0 ? settings->phone : "",
	    .calls = count == 0,
	    .public_url = ""};
}

static const char *
why_of(const char *name, int error)
{
	const struct provider *provider = provider_find(slice_of(name));

	return failure_name(provider == NULL ?
		FAILURE_UNSAID :
		failure_of_code(provider->failures, error));
}

static void
make_world(struct loaded *loaded)
{
	const struct settings *settings = loaded->settings;

	const struct setting_shown *shown;
	size_t shown_count = settings_shown(loaded->arena, settings, &shown);

	make_accounts(loaded);
	loaded->world = (struct world){.languages = settings->languages,
	    .call_languages = settings->call_languages,
	    .words = loaded->words,
	    .prompts = loaded->prompts,
	    .program = loaded->program,
	    .desk_name = settings->name,
	    .phone = settings->phone,
	    .other_phone = settings->other_phone,
	    .language_menu =
		world_language_menu(loaded->arena, &settings->languages),
	    .audio = loaded->audio,
	    .recordings = settings_recordings(loaded->arena, settings),
	    .answer_days = settings->answer_days,
	    .answers_per_hour = settings->answers_per_hour,
	    .call_backs_per_day = settings->call_backs_per_day,
	    .accounts = loaded->accounts,
	    .account_count = settings->account_count + 1,
	    .lookups = loaded->lookups,
	    .lookup_count = settings->lookup_count,
	    .desks = settings->desks,
	    .desk_count = settings->desk_count,
	    .reminders = settings->reminders,
	    .cap = settings->cap,
	    .retention = settings->keep,
	    .allow = settings->allow,
	    .allow_count = settings->allow_count};
	loaded->desk = (struct desk_world){.name = settings->name,
	    .phone = settings->phone,
	    .public_url = settings->public_url,
	    .timezone = settings->timezone,
	    .languages = &settings->languages,
	    .accounts = loaded->world.accounts,
	    .account_count = loaded->world.account_count,
	    .recordings = loaded->world.recordings,
	    .own_words = settings_own_words(loaded->arena, settings),
	    .voices = settings->voices,
	    .program = loaded->program,
	    .settings = shown,
	    .setting_count = shown_count,
	    .line = &loaded->world,
	    .why = why_of};
}

/* What was found, for whoever looks at the flows on the desk page. */
static void
keep_findings(struct loaded *loaded, const struct findings *findings)
{
	struct arena *arena = loaded->arena;
	struct finding *kept =
	    arena_array(arena, findings->count + 1, sizeof(*kept));
	size_t i;

	for (i = 0; i < findings->count; i++) {
		kept[i] = findings->list[i];
		kept[i].file = arena_string(arena, kept[i].file);
		kept[i].code = arena_string(arena, kept[i].code);
		kept[i].message = arena_string(arena, kept[i].message);
	}
	loaded->desk.findings = kept;
	loaded->desk.finding_count = findings->count;
}

/* They would be planned, and never go. */
static void
check_reminders(const struct loaded *loaded, struct findings *findings)
{
	if (loaded->settings->reminds &&
	    program_flow(loaded->program, slice_of("reminder")) < 0)
		finding_add(findings, FINDING_WARNING, loaded->settings->flows,
		    0, 0, "no-reminder-flow",
		    "nobody is reminded of an appointment without a flow "
		    "`reminder`; write reminder.flow, or `remind never` in the "
		    "settings");
}

/* A cap that counts nothing holds nothing back. */
static void
check_cap(const struct settings *settings, struct findings *findings)
{
	size_t i;

	for (i = 0; i < settings->account_count && settings->cap > 0; i++)
		if (settings->accounts[i].price == 0)
			finding_add(findings, FINDING_WARNING, settings->file,
			    0, 0, "cap-without-price",
			    "cap counts nothing of account %s, which has no "
			    "price; write `price 0.07` (euro a part) below it",
			    settings->accounts[i].name);
}

struct loaded *
load_from(struct settings *settings, struct findings *findings)
{
	struct arena *arena = arena_new(ARENA_MAX);
	struct loaded *loaded = arena_alloc(arena, sizeof(*loaded));

	loaded->arena = arena;
	loaded->settings = settings;
	loaded->words =
	    words_load_own(file_join(arena, settings->flows, "words.tsv"),
		settings_own_words(arena, settings), findings);
	loaded->prompts = prompts_new(&settings->languages);
	prompts_set_calls(loaded->prompts, &settings->call_languages);
	if (loaded->words != NULL)
		loaded->program = program_load(settings->flows, loaded->words,
		    loaded->prompts, make_lookups(loaded), findings);
	if (loaded->program != NULL && findings->errors == 0) {
		prompts_load(loaded->prompts, settings->prompts,
		    settings->voices, findings);
		program_check(loaded->program, findings);
		check_reminders(loaded, findings);
		check_cap(settings, findings);
	}
	if (findings->errors > 0) {
		loaded_free(&loaded);
		return NULL;
	}
	loaded->audio = audio_load(loaded->prompts, settings->prompts,
	    settings->audio, settings->name, findings);
	if (findings->errors > 0) {
		loaded_free(&loaded);
		return NULL;
	}
	make_world(loaded);
	keep_findings(loaded, findings);
	loaded->fallback = fallback_make(loaded, arena);
	loaded->privacy_page = privacy_page_make(loaded, arena);
	return loaded;
}

struct loaded *
load(const char *path, struct findings *findings)
{
	struct settings *settings = settings_load(path, findings);

	return settings == NULL ? NULL : load_from(settings, findings);
}

void
loaded_free(struct loaded **loaded)
{
	struct arena *arena;

	if (*loaded == NULL)
		return;
	audio_release(&(*loaded)->audio);
	program_free(&(*loaded)->program);
	prompts_free(&(*loaded)->prompts);
	words_free(&(*loaded)->words);
	settings_free(&(*loaded)->settings);
	arena = (*loaded)->arena;
	*loaded = NULL;
	arena_free(&arena);
}
