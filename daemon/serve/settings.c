/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * settings.c - what the file passaparola.conf says
 */
#include "serve/settings.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/nearest.h"
#include "base/number.h"
#include "provider/provider.h"
#include "serve/settings_desk.h"
#include "serve/settings_sending.h"

#define ARENA_MAX ((size_t)8 << 20)
#define DEFAULT_FILE "/etc/passaparola/passaparola.conf"
#define DEMO_FOLDER "var"

const char *
settings_recordings(struct arena *arena, const struct settings *settings)
{
	return file_join(
	    arena, file_folder(arena, settings->audio), "recordings");
}

const char *
settings_own_words(struct arena *arena, const struct settings *settings)
{
	return file_join(
	    arena, file_folder(arena, settings->database), "words-own.tsv");
}

const char *
settings_data_folder(struct arena *arena, const char *name)
{
	char self[4096];
	ssize_t length = readlink("/proc/self/exe", self, sizeof(self) - 1);
	const char *beside;

	if (length > 0) {
		self[length] = '\0';
		beside = arena_printf(
		    arena, "%s/../%s", file_folder(arena, self), name);
		if (file_exists(beside))
			return beside;
	}
	return arena_printf(arena, "%s/%s", DATADIR, name);
}

static void
set_languages(struct language_list *list, const char *const *tags, size_t count)
{
	for (list->count = 0; list->count < count; list->count++)
		list->list[list->count] =
		    language_find(slice_of(tags[list->count]));
}

static void
set_defaults(struct settings *settings)
{
	static const char *const languages[] = {
	    "it", "en", "fr", "es", "ar", "bn", "ur", "si", "ta", "wo", "pcm"};

	settings->name = "Sportello Migranti";
	settings->phone = "+390810000000";
	settings->other_phone = "";
	settings->timezone = "Europe/Rome";
	settings->public_url = "";
	settings->listen = "127.0.0.1:8080";
	settings->listen_admin = "127.0.0.1:8081";
	settings->database = "/var/lib/passaparola/line.db";
	settings->audio = "/var/lib/passaparola/audio";
	settings->flows = settings_data_folder(settings->arena, "flows");
	settings->prompts = settings_data_folder(settings->arena, "prompts");
	settings->key_file = "line.key";
	set_languages(&settings->languages, languages, ARRAY_LEN(languages));
	set_languages(&settings->call_languages, languages, 5);
	settings->reminders = (struct reminder_rules){
	    .all = {.before_ms = {2 * DAY_MS, 3 * HOUR_MS}, .count = 2},
	    .quiet = {21 * 60, 8 * 60}};
	settings->allow[0] = "+39";
	settings->allow_count = 1;
	settings->keep = (struct retention){.text_ms = 90 * DAY_MS,
	    .recording_ms = 30 * DAY_MS,
	    .person_ms = 365 * DAY_MS,
	    .code_ms = 30 * DAY_MS,
	    .audit_ms = 180 * DAY_MS};
	settings->answer_days = 3;
	settings->answers_per_hour = 30;
	settings->call_backs_per_day = 3;
}

/* Numbers of its own, nobody's data, nothing ever sent. */
static void
set_demo(struct settings *settings)
{
	settings->demo = true;
	settings->file = "";
	settings->listen_admin = settings->listen;
	settings->database = DEMO_FOLDER "/line.db";
	settings->audio = DEMO_FOLDER "/audio";
	mkdir(DEMO_FOLDER, 0700);
}

/* What begins with their word, and the lines below it, belong together. */
static const struct {
	const char *word;
	void (*read)(struct settings_reader *, const struct script_line *);
} sections[] = {
    {"account", settings_account},
    {"lookup", settings_lookup},
    {"desk", settings_desk},
};

static bool
read_section_line(
    struct settings_reader *reader, const struct script_line *line)
{
	if (reader->account != NULL)
		settings_account_line(reader, line);
	else if (reader->lookup != NULL)
		settings_lookup_line(reader, line);
	else if (reader->desk != NULL)
		settings_desk_line(reader, line);
	else
		return false;
	return true;
}

void
settings_section_line(struct settings_reader *reader,
    const struct script_line *line, const struct section_word *words,
    size_t count, const char *what)
{
	struct arena *arena = reader->findings->arena;
	struct nearest nearest = nearest_start(script_word(line, 0));
	struct text known = text_new(arena, 128);
	size_t i;

	for (i = 0; i < count; i++) {
		if (script_is(line, 0, words[i].word)) {
			words[i].read(reader, line);
			return;
		}
		nearest_try(&nearest, words[i].word);
		text_add(&known, i == 0 ? "" : i + 1 == count ? " and " : ", ");
		text_add(&known, words[i].word);
	}
	script_error(reader->findings, line, 0, "unknown-word",
	    "%s has no line %s; %s there are%s", what,
	    nearest_named(&nearest, line->count > 1, arena), known.data,
	    nearest_said(&nearest, arena));
}

/* Lines that add to each other; of all others the last would count unseen. */
static bool
is_twice(struct settings_reader *reader, const struct script_line *line,
    size_t setting)
{
	const char *word = setting_table[setting].word;
	int before;

	if (setting >= SETTINGS_MAX)
		return false;
	before = reader->said_on[setting];
	reader->said_on[setting] = line->number;
	if (before == 0 || strcmp(word, "remind") == 0 ||
	    strcmp(word, "keep") == 0)
		return false;
	script_error(reader->findings, line, 0, "twice",
	    "`%s` stands in line %d already; take one of them away", word,
	    before);
	return true;
}

static void
read_line(struct settings_reader *reader, const struct script_line *line)
{
	struct slice word = script_word(line, 0);
	struct nearest nearest = nearest_start(word);
	size_t i;

	for (i = 0; i < ARRAY_LEN(sections); i++) {
		if (script_is(line, 0, sections[i].word)) {
			reader->account = NULL;
			reader->lookup = NULL;
			reader->desk = NULL;
			sections[i].read(reader, line);
			return;
		}
		nearest_try(&nearest, sections[i].word);
	}
	if (read_section_line(reader, line))
		return;
	for (i = 0; setting_table[i].word != NULL; i++) {
		if (slice_is(word, setting_table[i].word)) {
			if (!is_twice(reader, line, i))
				setting_table[i].read(reader, line);
			return;
		}
		nearest_try(&nearest, setting_table[i].word);
	}
	script_error(reader->findings, line, 0, "unknown-word",
	    "there is no setting %s%s",
	    nearest_named(&nearest, line->count > 1, reader->findings->arena),
	    nearest.found.length > 0 ?
		nearest_said(&nearest, reader->findings->arena) :
		"; `passaparola serve --example` prints all");
}

static void
read_file(struct settings *settings, struct findings *findings)
{
	struct settings_reader reader = {
	    .settings = settings, .findings = findings};
	struct script script;
	struct stat status;
	size_t i;

	if (!script_load(settings->arena, settings->file, SCRIPT_MAX_BYTES,
		FINDING_ERROR, &script, findings))
		return;
	reader.others_can_read =
	    stat(settings->file, &status) == 0 && (status.st_mode & 077) != 0;
	for (i = 0; i < script.count; i++)
		read_line(&reader, &script.lines[i]);
	settings_check_accounts(&reader);
	settings_check_lookups(&reader);
	settings_check_desks(&reader);
}

struct settings *
settings_load(const char *path, struct findings *findings)
{
	struct arena *arena = arena_new_secret(ARENA_MAX);
	struct settings *settings = arena_alloc(arena, sizeof(*settings));

	settings->arena = arena;
	set_defaults(settings);
	if (path == NULL)
		path = getenv("PASSAPAROLA_SETTINGS");
	if (path == NULL && file_exists(DEFAULT_FILE))
		path = DEFAULT_FILE;
	settings->file = path;
	if (path == NULL)
		set_demo(settings);
	else
		read_file(settings, findings);
	if (settings->voices == NULL)
		settings->voices = file_join(
		    arena, file_folder(arena, settings->audio), "voices");
	if (settings->key_file[0] != '/')
		settings->key_file = file_join(arena,
		    file_folder(arena, settings->database), settings->key_file);
	if (findings->errors == 0 && clock_set_zone(settings->timezone) != 0)
		finding_add(findings, FINDING_ERROR, settings->file, 0, 0,
		    "timezone", "the zone '%s' is not known; install tzdata",
		    settings->timezone);
	if (findings->errors > 0)
		settings_free(&settings);
	return settings;
}

void
settings_free(struct settings **settings)
{
	struct arena *arena;

	if (*settings == NULL)
		return;
	arena = (*settings)->arena;
	*settings = NULL;
	arena_wipe(&arena);
}

/* All that an account of PROVIDER can set. */
static void
print_account(FILE *out, const char *provider, const char *before)
{
	const struct option *option =
	    provider_find(slice_of(provider))->options;

	fprintf(out,
	    "%s  provider %s\n"
	    "%s  number +390810000000  # that people write to\n",
	    before, provider, before);
	for (; option->name != NULL; option++)
		if (option->secret)
			fprintf(out, "%s  %s-file %s.%s  # %s\n", before,
			    option->name, provider, option->name, option->help);
		else
			fprintf(out, "%s  %s %s  # %s\n", before, option->name,
			    option->example, option->help);
}

void
settings_print_example(FILE *out)
{
	size_t i;

	fputs("# Settings of passaparola: one thing a line.\n"
	      "# A line that begins with #, or # after two spaces, is a "
	      "comment.\n\n",
	    out);
	for (i = 0; setting_table[i].word != NULL; i++)
		fprintf(out, "%s %s  # %s\n", setting_table[i].word,
		    setting_table[i].example, setting_table[i].help);
	fputs("\naccount main  # its webhooks come to /in/main\n", out);
	print_account(out, "twilio", "");
	for (i = 0; settings_sending[i].word != NULL; i++)
		fprintf(out, "  %s %s  # %s\n", settings_sending[i].word,
		    settings_sending[i].example, settings_sending[i].help);
	fputs("  squillo off  # or reject: who calls is called back; or pause "
	      "4s: who rings off in that time is\n\n"
	      "# account modem\n",
	    out);
	print_account(out, "kannel", "# ");
	fputs("\n# account android\n", out);
	print_account(out, "smsgate", "# ");
	fputs("\n# lookup permit  # where a state can be asked for\n"
	      "#   url https://…/?pratica={number}&lang=italian&mime=4\n"
	      "#   timeout 5s\n"
	      "#   a-day 200  # requests at most\n"
	      "#   private no  # yes: its address may be in your own network\n"
	      "#   state in_process  trattazione  # text, or a PCRE2 pattern\n"
	      "#   state ready       pronto per la consegna\n"
	      "#   state not_found   non è presente\n\n"
	      "# desk legal  # where people are met, and when\n"
	      "#   place via Imbriani 218\n"
	      "#   open Mon-Fri 09:00-13:00\n"
	      "#   open 2nd and 4th Thursday 15:00-18:00\n"
	      "#   closed 2026-12-24..2027-01-06, 12-08  # without a year: "
	      "every year\n"
	      "#   slots 30m, 2 people  # people can choose one, two in each\n"
	      "#   ahead 28d  # so far ahead\n"
	      "#   answer-within 4h  # who waits has so long to take one\n"
	      "#   volunteer anna +393330000000 Mon 15:00-18:00  # rings when "
	      "a caller wants a person\n",
	    out);
}
