/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * plant.h - bugs that are put into the line on purpose
 *
 * The linker puts a function of plant*.c in the place of one that ships
 * (--wrap); it does what that one does, but for the one bug that --plant names.
 * So nothing of it is in the daemon, and what is found is found in its objects.
 */
#ifndef TESTS_SIMULATE_PLANT_H
#define TESTS_SIMULATE_PLANT_H

#include <stdbool.h>
#include <stdio.h>

enum plant {
	PLANT_NONE,
	PLANT_COMMIT_SKIPPED,
	PLANT_SYNC_FORGOTTEN,
	PLANT_KEY_FORGOTTEN,
	PLANT_RESENT_BLINDLY,
	PLANT_UNKNOWN_AGAIN,
	PLANT_STOP_IGNORED,
	PLANT_NIGHT_IGNORED,
	PLANT_NOTICE_TWICE,
	PLANT_CANCELLED_REMINDED,
	PLANT_WRONG_LANGUAGE,
	PLANT_CAP_IGNORED,
	PLANT_CHAIN_CUT,
	PLANT_LOG_NOT_EMPTIED,
	PLANT_TASK_LOST,
	PLANT_OUTCOME_LOST,
	PLANT_RECORD_CHANGED,
	PLANT_XML_RAW,
	PLANT_HELD_FOR_EVER,
	PLANT_FLOOD_ANSWERED,
	PLANT_NUMBER_LOGGED,
	PLANT_NUMBER_IN_CLEAR,
	PLANT_MONEY_FORGOTTEN,
	PLANT_CLOCK_READ,
	PLANT_ROW_NOWHERE,
	PLANT_REMINDER_FORGOTTEN,
	PLANT_CALLER_UNHEARD,
	PLANT_MEMORY_KEPT,
	PLANT_FILE_KEPT,
	PLANT_RECEIPT_LOST,
	PLANT_NONSENSE_BELIEVED,
	PLANT_MESSAGE_LOST,
	PLANTS
};

extern enum plant planted;

struct store;

/* A number, as nobody may find it in the file (plant_store.c). */
void plant_in_clear(struct store *, const char *number);
/* False when there is none of that name. */
bool plant_find(const char *name);
const char *plant_name(enum plant);
/* The promise that it breaks. */
const char *plant_breaks(enum plant);

#endif
