/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_settings.c - settings: what is taken, and each wrong value where it is
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/file.h"
#include "serve/settings.h"

#define LOOKUP                                  \
	"lookup a\nurl https://a/?n={number}\n" \
	"state ready pronto\n"
#define ACCOUNT                                                            \
	"public-url https://a.example\naccount main\nprovider twilio\n"    \
	"account-sid AC00000000000000000000000000000000\nnumber +39081000" \
	"0000\nauth-token-file twilio.token\n"

struct desk {
	struct arena *arena;
	struct findings findings;
	char folder[64];
};

static void
write_file(struct desk *desk, const char *name, int mode, const char *contents)
{
	struct fault fault;

	assert_int_equal(
	    file_replace(file_join(desk->arena, desk->folder, name), mode,
		slice_of(contents), &fault),
	    0);
}

static int
start(void **state)
{
	struct desk *desk = calloc(1, sizeof(*desk));

	desk->arena = arena_new(64 << 20);
	strcpy(desk->folder, "/tmp/settings.XXXXXX");
	assert_non_null(mkdtemp(desk->folder));
	write_file(desk, "twilio.token", 0600, "secret\n");
	write_file(desk, "kannel.password", 0600, "secret\n");
	write_file(desk, "android.password", 0600, "secret\n");
	write_file(desk, "android.key", 0600, "a signing key\n");
	write_file(desk, "open.token", 0644, "secret\n");
	write_file(desk, "empty.token", 0600, "\n");
	*state = desk;
	return 0;
}

static int
end(void **state)
{
	struct desk *desk = *state;
	const char *const *names;
	struct fault fault;

	assert_int_equal(
	    file_list(desk->arena, desk->folder, "", 20, &names, &fault), 0);
	for (; *names != NULL; names++)
		unlink(file_join(desk->arena, desk->folder, *names));
	assert_int_equal(rmdir(desk->folder), 0);
	arena_free(&desk->arena);
	free(desk);
	return 0;
}

static struct settings *
load_text(struct desk *desk, int mode, const char *contents)
{
	desk->findings = findings_new(desk->arena);
	write_file(desk, "line.conf", mode, contents);
	return settings_load(
	    file_join(desk->arena, desk->folder, "line.conf"), &desk->findings);
}

static struct settings *
load_fine(struct desk *desk, const char *contents)
{
	struct settings *settings = load_text(desk, 0600, contents);

	if (desk->findings.count > 0)
		fail_msg("%d:%d: %s", desk->findings.list[0].line,
		    desk->findings.list[0].column,
		    desk->findings.list[0].message);
	assert_non_null(settings);
	return settings;
}

static const struct {
	const char *contents;
	int line, column;
	const char *says; /* stands in the sentence */
} wrong[] = {
    {"listn 127.0.0.1:1\n", 1, 1, "did you mean 'listen'?"},
    {"colour red\n", 1, 1, "passaparola serve --example"},
    {"name\n", 1, 5, "a value after it"},
    {"# one\n  phone 081 zero\n", 2, 9, "+390810000000"},
    {"phone 112\n", 1, 7, "+390810000000"},
    {"languages\n", 1, 10, "it en fr"},
    {"languages it frr\n", 1, 14, "did you mean 'fr'?"},
    {"languages it en it\n", 1, 17, "already"},
    {"call-languages klingon\n", 1, 16, "no language"},
    {"timezone Europe\n", 1, 10, "Europe/Rome"},
    {"timezone Europe/Napoli\n", 1, 10, "Europe/Rome"},
    {"public-url a.example\n", 1, 12, "https://"},
    {"public-url https://\n", 1, 12, "https://"},
    {"public-url https://a.example?x\n", 1, 12, "without ?"},
    {"listen 127.0.0.1\n", 1, 8, "127.0.0.1:8080"},
    {"listen 127.0.0.1:65536\n", 1, 8, "127.0.0.1:8080"},
    {"listen localhost:80\n", 1, 8, "127.0.0.1:8080"},
    {"listen [::1\n", 1, 8, "127.0.0.1:8080"},
    {"listen 127.0.0.1:80:80\n", 1, 8, "127.0.0.1:8080"},
    {"cap 20\nphone +390810000000\ncap 30\n", 3, 1, "line 1 already"},
    {"listen-admin\n", 1, 13, "127.0.0.1:8080"},
    {"database\n", 1, 9, "a path"},
    {"quiet 21-8\n", 1, 7, "21:00-08:00"},
    {"quiet 21:00-24:00\n", 1, 7, "21:00-08:00"},
    {"allow\n", 1, 6, "+39"},
    {"allow +39 39\n", 1, 11, "+39"},
    {"allow +1 +2 +3 +4 +5 +6 +7 +8 +9 +1 +2 +3 +4 +5 +6 +7 +8\n", 1, 55,
	"at most 16"},
    {"keep\n", 1, 5, "90d"},
    {"keep text 90\n", 1, 6, "90d"},
    {"keep texts 90d\n", 1, 6, "recording"},
    {"keep text 90d, code\n", 1, 16, "90d"},
    {"answer-days 0\n", 1, 13, "above 0"},
    {"answers-per-hour many\n", 1, 18, "above 0"},
    {"lookup\n", 1, 7, "lookup permit"},
    {"lookup a\nstate ready pronto\n", 1, 1, "no address"},
    {"lookup a\nurl https://a/{number}\n", 1, 1, "no states"},
    {LOOKUP LOOKUP, 4, 8, "of its own"},
    {"lookup cases\n", 1, 8, "of its own"},
    {LOOKUP "timeout 5\n", 4, 9, "1s to 60s"},
    {LOOKUP "timeout 2m\n", 4, 9, "1s to 60s"},
    {LOOKUP "state ready\n", 4, 12, "the text that means it"},
    {LOOKUP "state ready (x\n", 4, 13, "not right"},
    {LOOKUP "state ready (a+)+$\n", 4, 13, "too long"},
    {LOOKUP "state refused respinta\n", 4, 7, "never told by a machine"},
    {LOOKUP "state Ready pronto\n", 4, 7, "small letters"},
    {LOOKUP "private perhaps\n", 4, 9, "private yes"},
    {LOOKUP "a-day 0\n", 4, 7, "how many"},
    {LOOKUP "ulr https://a\n", 4, 1, "did you mean 'url'?"},
    {LOOKUP "url ftp://a/{number}\n", 4, 5, "https://"},
    {LOOKUP "url https://{number}.example/\n", 4, 5, "behind the host"},
    {LOOKUP "url https://a/{number}{number}\n", 4, 5, "once"},
    {LOOKUP "url https://u@a/{number}\n", 4, 5, "https://"},
    {LOOKUP "url https://a.example/\n", 4, 5, "{number}"},
    /* accounts */
    {"account\n", 1, 8, "account main"},
    {"public-url https://a.example\naccount a\n", 2, 9, "provider twilio"},
    {ACCOUNT "account main\n", 7, 9, "already"},
    {ACCOUNT "provider twillio\n", 7, 10, "did you mean 'twilio'?"},
    {ACCOUNT "number 12\n", 7, 8, "+390810000000"},
    {ACCOUNT "rate 0\n", 7, 6, "sends a second"},
    {ACCOUNT "rate ten\n", 7, 6, "sends a second"},
    {ACCOUNT "price 0,07\n", 7, 7, "0.07"},
    {ACCOUNT "rate 1\nrate 2\n", 8, 1, "already"},
    {ACCOUNT "squillo\n", 7, 8, "pause with 1s to 10s"},
    {ACCOUNT "squillo on\n", 7, 9, "pause with 1s to 10s"},
    {ACCOUNT "squillo reject 4s\n", 7, 9, "pause with 1s to 10s"},
    {ACCOUNT "squillo pause\n", 7, 9, "pause with 1s to 10s"},
    {ACCOUNT "squillo pause 4\n", 7, 9, "pause with 1s to 10s"},
    {ACCOUNT "squillo pause 11s\n", 7, 9, "pause with 1s to 10s"},
    {ACCOUNT "squillo pause 0s\n", 7, 9, "pause with 1s to 10s"},
    {"call-backs-per-day 0\n", 1, 20, "above 0"},
    {ACCOUNT "number +390810000001\n", 7, 1, "another account"},
    {ACCOUNT "account-sid AC1\n", 7, 1, "already"},
    {ACCOUNT "auth-tokn x\n", 7, 1, "did you mean 'auth-token'?"},
    {ACCOUNT "listen 127.0.0.1:1\n", 7, 1, "above the first account"},
    {"public-url https://a.example\naccount a\nprovider twilio\n"
     "auth-token-file nowhere.token\n",
	4, 17, "nowhere.token"},
    {"public-url https://a.example\naccount a\nprovider twilio\n"
     "auth-token-file open.token\n",
	4, 17, "chmod 600"},
    {"public-url https://a.example\naccount a\nprovider twilio\n"
     "auth-token-file empty.token\n",
	4, 17, "empty"},
    {"public-url https://a.example\naccount a\nprovider twilio\n"
     "account-sid AC00000000000000000000000000000000\n",
	2, 9, "auth-token-file FILE"},
    {"account a\nprovider twilio\naccount-sid A\nauth-token x\n", 1, 9,
	"public-url https://"},
};

static void
test_wrong(void **state)
{
	struct desk *desk = *state;
	size_t i;

	for (i = 0; i < ARRAY_LEN(wrong); i++) {
		const struct finding *found;

		assert_null(load_text(desk, 0600, wrong[i].contents));
		assert_true(desk->findings.count > 0);
		found = &desk->findings.list[0];
		if (found->line != wrong[i].line ||
		    found->column != wrong[i].column ||
		    strstr(found->message, wrong[i].says) == NULL)
			fail_msg("%sgives %d:%d: %s", wrong[i].contents,
			    found->line, found->column, found->message);
	}
}

static void
test_missing(void **state)
{
	struct desk *desk = *state;

	desk->findings = findings_new(desk->arena);
	assert_null(settings_load("/nowhere/line.conf", &desk->findings));
	assert_non_null(
	    strstr(desk->findings.list[0].message, "/nowhere/line.conf"));
}

/* A secret in a file that others can read, whatever else is in it. */
static void
test_open_secret(void **state)
{
	struct desk *desk = *state;
	struct settings *settings;

	assert_null(load_text(desk, 0640,
	    "public-url https://a.example\naccount a\nprovider twilio\n"
	    "account-sid AC00000000000000000000000000000000\n"
	    "auth-token secret\n"));
	assert_int_equal(desk->findings.list[0].line, 5);
	assert_non_null(strstr(desk->findings.list[0].message, "chmod 600"));
	assert_null(strstr(desk->findings.list[0].message, "token secret"));
	settings = load_text(desk, 0644, ACCOUNT);
	assert_non_null(settings);
	settings_free(&settings);
}

/* The contract's own example, as people copy it. */
static void
test_contract(void **state)
{
	struct desk *desk = *state;
	const char *top = getenv("srcdir"), *from, *until;
	struct settings *settings;
	struct slice contract;
	struct fault fault;

	if (file_read(desk->arena,
		file_join(
		    desk->arena, top == NULL ? "." : top, "docs/CONTRACT.md"),
		1 << 20, &contract, &fault) != 0)
		fail_msg("%s", fault.text);
	from = strstr(contract.data, "\nname Sportello");
	assert_non_null(from);
	until = strstr(from, "\n```");
	assert_non_null(until);
	settings = load_fine(
	    desk, arena_copy(desk->arena, from, (size_t)(until - from)));
	assert_string_equal(settings->name, "Sportello Migranti");
	assert_int_equal(settings->languages.count, 11);
	assert_int_equal(settings->call_languages.count, 5);
	assert_string_equal(settings->listen_admin, "127.0.0.1:8081");
	assert_int_equal(settings->reminders.quiet.from, 21 * 60);
	assert_int_equal(settings->reminders.quiet.until, 8 * 60);
	assert_true(settings->keep.person_ms == 365 * DAY_MS);
	assert_true(settings->keep.audit_ms == 180 * DAY_MS);
	assert_int_equal(settings->allow_count, 1);
	assert_int_equal(settings->account_count, 3);
	assert_string_equal(settings->accounts[0].number, "+390810000000");
	assert_string_equal(
	    settings->accounts[0].public_url, "https://line.example.org");
	assert_true(slice_is(
	    account_get(&settings->accounts[0], "auth-token"), "secret"));
	assert_int_equal(settings->accounts[0].price, 70000);
	assert_int_equal(settings->accounts[0].rate, 10);
	assert_true(settings->accounts[0].traces);
	assert_int_equal(settings->lookup_count, 1);
	assert_int_equal(settings->lookups[0].states.count, 3);
	assert_true(settings->lookups[0].timeout_ms == 5 * SECOND_MS);
	settings_free(&settings);
	assert_null(settings);
}

static void
test_example(void **state)
{
	struct desk *desk = *state;
	char *example = arena_alloc(desk->arena, 1 << 16);
	FILE *out = fmemopen(example, 1 << 16, "w");
	struct settings *settings;

	settings_print_example(out);
	fclose(out);
	write_file(desk, "twilio.auth-token", 0600, "secret\n");
	settings = load_fine(desk, example);
	assert_string_equal(settings->flows, "/usr/share/passaparola/flows");
	assert_string_equal(
	    settings->key_file, "/var/lib/passaparola/line.key");
	settings_free(&settings);
}

/* With nothing said it is as the manual tells. */
static void
test_defaults(void **state)
{
	struct desk *desk = *state;
	struct settings *settings = load_fine(desk, "database here.db\n");

	assert_false(settings->demo);
	assert_string_equal(settings->database,
	    file_join(desk->arena, desk->folder, "here.db"));
	assert_string_equal(settings->key_file,
	    file_join(desk->arena, desk->folder, "line.key"));
	assert_string_equal(settings->timezone, "Europe/Rome");
	assert_int_equal(settings->answers_per_hour, 30);
	assert_int_equal(settings->call_backs_per_day, 3);
	assert_int_equal(settings->account_count, 0);
	settings_free(&settings);
}

static void
test_squillo(void **state)
{
	static const struct {
		const char *line;
		enum squillo squillo;
		int64_t ms;
	} cases[] = {
	    {"", SQUILLO_OFF, 0},
	    {"squillo off\n", SQUILLO_OFF, 0},
	    {"squillo reject\n", SQUILLO_REJECT, 0},
	    {"squillo pause 4s\n", SQUILLO_PAUSE, 4000},
	};
	struct desk *desk = *state;
	size_t i;

	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct settings *settings = load_fine(desk,
		    arena_printf(desk->arena, "%s%s", ACCOUNT, cases[i].line));
		const struct account *account = &settings->accounts[0];

		assert_true(account->calls);
		assert_int_equal(account->squillo, cases[i].squillo);
		assert_int_equal(account->squillo_ms, cases[i].ms);
		settings_free(&settings);
	}
}

static void
test_remind(void **state)
{
	static const char *const refused[] = {"remind legal", "remind",
	    "remind legal never 2d", "remind 2d legal", "remind 1d 1d 1d 1d 1d",
	    "remind legal 0d", "remind never 2d"};
	struct desk *desk = *state;
	struct settings *settings =
	    load_fine(desk, "remind 2d\nremind legal 1d\nremind legal 7d 1d\n");
	size_t i;

	assert_int_equal(settings->reminders.all.count, 1);
	assert_int_equal(settings->reminders.kind_count, 1);
	assert_int_equal(settings->reminders.kinds[0].count, 2);
	settings_free(&settings);
	for (i = 0; i < ARRAY_LEN(refused); i++)
		assert_null(load_text(desk, 0600, refused[i]));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_wrong, start, end),
	    cmocka_unit_test_setup_teardown(test_missing, start, end),
	    cmocka_unit_test_setup_teardown(test_open_secret, start, end),
	    cmocka_unit_test_setup_teardown(test_contract, start, end),
	    cmocka_unit_test_setup_teardown(test_example, start, end),
	    cmocka_unit_test_setup_teardown(test_defaults, start, end),
	    cmocka_unit_test_setup_teardown(test_remind, start, end),
	    cmocka_unit_test_setup_teardown(test_squillo, start, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
