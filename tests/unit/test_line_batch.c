/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_line_batch.c - units in one commit, and the thread that makes it
 */
#include "line_rig.h"

#include <pthread.h>
#include <unistd.h>

#define PUTTERS 4
#define UNITS_EACH 50
#define PATIENCE_MS 20000

static int
fails(void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	struct person *person = context;

	(void)now_ms;
	person->misunderstood = 7;
	assert_int_equal(store_person_save(store, person, false, fault), 0);
	return fault_set(fault, FAULT_DATA, "this one fails");
}

static struct unit *
text_unit(struct rig *rig, const char *from, const char *text)
{
	return rig_unit(rig,
	    &(struct event){.kind = EVENT_TEXT,
		.account = "main",
		.remote_id =
		    arena_printf(rig->desk->arena, "SM%d", ++rig->sequence),
		.from = from,
		.to = OWN_NUMBER,
		.text = slice_of(text)});
}

/* A turn that fails is undone alone. */
static void
test_one_fails(void **state)
{
	struct rig *rig = *state;
	struct person omar = rig_person(rig, OMAR);
	struct unit *first = text_unit(rig, AMINA, "xyz"),
		    *last = text_unit(rig, AMINA, "human"),
		    bad = {.arena = rig->desk->arena,
			.work = fails,
			.context = &omar,
			.next = last};

	first->next = &bad;
	rig_fine(rig,
	    line_batch(
		rig->store, &rig->world, first, rig->now_ms, &rig->fault));
	assert_int_equal(first->result, UNIT_DONE);
	assert_int_equal(bad.result, UNIT_FAULTY);
	assert_string_equal(bad.fault.text, "this one fails");
	assert_int_equal(last->result, UNIT_DONE);
	assert_int_equal(first->actions.count, 1);
	assert_int_equal(last->actions.count, 2);
	assert_int_equal(rig_person(rig, OMAR).misunderstood, 0);
	assert_string_equal(rig_log(rig),
	    "in xyz|out Unclear.|in human|out Wait. You wait.|out More.");
}

/* Says once that it is enough. */
static bool
is_enough(void *context, const struct unit *next)
{
	const struct unit **stops_before = context;

	return next == *stops_before;
}

/* What is left of a batch that ends early is as it was. */
static void
test_ends_early(void **state)
{
	struct rig *rig = *state;
	struct unit *first = text_unit(rig, AMINA, "xyz"),
		    *last = text_unit(rig, OMAR, "xyz"), *rest;

	first->next = last;
	last->result = UNIT_REFUSED;
	rig_fine(rig,
	    line_batch_until(rig->store, &rig->world, first, rig->now_ms,
		is_enough, &last, &rest, &rig->fault));
	assert_int_equal(first->result, UNIT_DONE);
	assert_null(first->next);
	assert_ptr_equal(rest, last);
	assert_int_equal(last->result, UNIT_REFUSED);
	assert_string_equal(rig_log(rig), "in xyz|out Unclear.");
	rig_fine(rig,
	    line_batch_until(rig->store, &rig->world, rest, rig->now_ms,
		is_enough, &first, &rest, &rig->fault));
	assert_null(rest);
	assert_int_equal(last->result, UNIT_DONE);
}

/* The transaction is gone in the middle, as a full disk does it. */
static int
loses_all(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	(void)context;
	(void)now_ms;
	store_rollback(store);
	return fault_set(fault, FAULT_BUSY, "the disk is full");
}

static void
test_disk_full(void **state)
{
	struct rig *rig = *state;
	struct unit *first = text_unit(rig, AMINA, "xyz"),
		    *last = text_unit(rig, OMAR, "xyz"),
		    full = {.arena = rig->desk->arena,
			.work = loses_all,
			.next = last};

	first->next = &full;
	rig_fine(rig,
	    line_batch(
		rig->store, &rig->world, first, rig->now_ms, &rig->fault));
	assert_int_equal(first->result, UNIT_REFUSED);
	assert_int_equal(first->actions.count, 0);
	assert_int_equal(full.result, UNIT_REFUSED);
	assert_int_equal(last->result, UNIT_DONE);
	assert_string_equal(rig_log(rig), "in xyz|out Unclear.");
	assert_int_equal(rig_person(rig, AMINA).last_interaction, 0);
}

static int
disk_lies(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	(void)context;
	(void)now_ms;
	store_rollback(store);
	return fault_set(fault, FAULT_FATAL, "the disk lied");
}

/* Nothing may be answered any more, also not what was not even tried. */
static void
test_disk_lies(void **state)
{
	struct rig *rig = *state;
	struct unit *first = text_unit(rig, AMINA, "xyz"),
		    *last = text_unit(rig, OMAR, "xyz"),
		    liar = {.arena = rig->desk->arena,
			.work = disk_lies,
			.next = last};

	first->next = &liar;
	assert_int_equal(line_batch(rig->store, &rig->world, first, rig->now_ms,
			     &rig->fault),
	    -1);
	assert_int_equal(rig->fault.kind, FAULT_FATAL);
	assert_int_equal(first->result, UNIT_REFUSED);
	assert_int_equal(liar.result, UNIT_REFUSED);
	assert_int_equal(last->result, UNIT_REFUSED);
}

static int
adds_one(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	(void)now_ms;
	return store_setting_put(store, context, 1, fault);
}

struct putter {
	pthread_t thread;
	struct line *line;
	struct unit units[UNITS_EACH];
};

static void *
put_all(void *context)
{
	struct putter *putter = context;
	int i;

	for (i = 0; i < UNITS_EACH; i++) {
		putter->units[i].work = adds_one;
		putter->units[i].context = "a";
		while (!line_put(putter->line, &putter->units[i]))
			usleep(1000);
	}
	return NULL;
}

static void
on_done(void *context)
{
	__atomic_add_fetch((int *)context, 1, __ATOMIC_RELAXED);
}

static size_t
count_done(struct unit *units)
{
	size_t count = 0;

	for (; units != NULL; units = units->next) {
		assert_int_equal(units->result, UNIT_DONE);
		count++;
	}
	return count;
}

static void
test_thread(void **state)
{
	struct rig *rig = *state;
	struct putter *putters = calloc(PUTTERS, sizeof(*putters));
	int called = 0, i;
	struct line *line =
	    line_start(rig->store, &rig->world, on_done, &called);
	int64_t until = clock_monotonic_ms() + PATIENCE_MS;
	size_t done = 0;

	for (i = 0; i < PUTTERS; i++) {
		putters[i].line = line;
		assert_int_equal(pthread_create(&putters[i].thread, NULL,
				     put_all, &putters[i]),
		    0);
	}
	while (
	    done < PUTTERS * UNITS_EACH / 2 && clock_monotonic_ms() < until) {
		done += count_done(line_take(line));
		line_set_world(line, &rig->world);
		usleep(500);
	}
	for (i = 0; i < PUTTERS; i++)
		pthread_join(putters[i].thread, NULL);
	assert_true(line_counts(line).batches > 0);
	/* What waits is finished before the end. */
	done += count_done(line_stop(&line));
	assert_null(line);
	assert_null(line_stop(&line));
	assert_int_equal(done, PUTTERS * UNITS_EACH);
	assert_true(__atomic_load_n(&called, __ATOMIC_RELAXED) > 0);
	rig->store = NULL; /* the line closed it */
	free(putters);
}

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;

static int
waits_at_gate(
    void *context, struct store *store, int64_t now_ms, struct fault *fault)
{
	(void)context;
	(void)store;
	(void)now_ms;
	(void)fault;
	pthread_mutex_lock(&gate);
	pthread_mutex_unlock(&gate);
	return 0;
}

/* What can wait comes after whoever writes, though it was there before. */
static void
test_who_waits_is_first(void **state)
{
	struct rig *rig = *state;
	struct event receipt = {.kind = EVENT_RECEIPT, .account = "main"};
	struct unit units[3] = {{.work = waits_at_gate},
	    {.events = &receipt, .event_count = 1},
	    {.events = &receipt, .event_count = 1}};
	struct unit *text = text_unit(rig, AMINA, "xyz"), *done;
	int called = 0;
	struct line *line =
	    line_start(rig->store, &rig->world, on_done, &called);
	size_t i;

	pthread_mutex_lock(&gate);
	assert_true(line_put(line, &units[0]));
	while (line_counts(line).waiting > 0)
		usleep(500);
	for (i = 1; i < 3; i++) {
		units[i].arena = rig->desk->arena;
		assert_true(line_put(line, &units[i]));
	}
	assert_true(line_put(line, text));
	assert_int_equal(line_counts(line).waiting, 3);
	pthread_mutex_unlock(&gate);
	done = line_stop(&line);
	rig->store = NULL;
	assert_ptr_equal(done, &units[0]);
	assert_ptr_equal(done->next, text);
	assert_ptr_equal(text->next, &units[1]);
	assert_ptr_equal(units[1].next, &units[2]);
	assert_int_equal(units[2].result, UNIT_DONE);
}

/* A full queue says so, and takes more when there is room again. */
static void
test_full_queue(void **state)
{
	struct rig *rig = *state;
	struct unit *units = calloc(LINE_QUEUE_MAX + 2, sizeof(*units));
	int called = 0;
	struct line *line =
	    line_start(rig->store, &rig->world, on_done, &called);
	size_t put = 0;

	pthread_mutex_lock(&gate);
	units[0].work = waits_at_gate;
	assert_true(line_put(line, &units[0]));
	while (line_counts(line).waiting > 0)
		usleep(500);
	for (put = 1; put <= LINE_QUEUE_MAX + 1; put++) {
		units[put].work = adds_one;
		units[put].context = "a";
		if (!line_put(line, &units[put]))
			break;
	}
	assert_int_equal(put, LINE_QUEUE_MAX + 1);
	assert_int_equal(line_counts(line).waiting, LINE_QUEUE_MAX);
	pthread_mutex_unlock(&gate);
	assert_int_equal(count_done(line_stop(&line)), LINE_QUEUE_MAX + 1);
	rig->store = NULL;
	free(units);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    RIG_TEST(test_one_fails),
	    RIG_TEST(test_ends_early),
	    RIG_TEST(test_disk_full),
	    RIG_TEST(test_disk_lies),
	    RIG_TEST(test_thread),
	    RIG_TEST(test_who_waits_is_first),
	    RIG_TEST(test_full_queue),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
