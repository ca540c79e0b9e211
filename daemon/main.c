/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * main.c - the program: one file, many subcommands
 *
 *     passaparola [--settings FILE] COMMAND [words]
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>

#include <jansson.h>
#include <openssl/crypto.h>
#include <sodium.h>
#include <unicode/uclean.h>

#include "base/core_dump.h"
#include "base/memory.h"
#include "base/nearest.h"
#include "cli/command.h"

#define HIDDEN_ARENA_MAX ((size_t)1 << 18)

static void
print_help(FILE *out)
{
	size_t i;

	fputs("passaparola answers a help desk's phone number, by text and by "
	      "voice.\n\n"
	      "usage: passaparola [--settings FILE] COMMAND\n\n",
	    out);
	for (i = 0; commands[i].name != NULL; i++)
		fprintf(
		    out, "  %-14s %s\n", commands[i].name, commands[i].says);
	fputs("\nEach has a --help with an example. Without settings "
	      "($PASSAPAROLA_SETTINGS,\n"
	      "/etc/passaparola/passaparola.conf) it is the demo, in ./var.\n"
	      "Everybody on this machine sees what a command is given: of one "
	      "about people a\nword `-`, such as a number, is read from "
	      "standard input, a line each.\n",
	    out);
}

static int
unknown_command(const char *word)
{
	struct arena *arena = arena_new(4096);
	struct nearest nearest = nearest_start(slice_of(word));
	size_t i;

	for (i = 0; commands[i].name != NULL; i++)
		nearest_try(&nearest, commands[i].name);
	fprintf(stderr,
	    "passaparola: there is no command '%s'%s; passaparola --help "
	    "lists all\n",
	    word, nearest_said(&nearest, arena));
	arena_free(&arena);
	return EX_USAGE;
}

static int
run_with_hidden(struct command_line *line)
{
	struct arena *arena = arena_new(HIDDEN_ARENA_MAX);
	int status;

	command_read_hidden(line, arena, stdin);
	status = line->command->run(line);
	arena_wipe(&arena);
	return status;
}

static int
run(const char *name, struct command_line *line)
{
	size_t i;

	for (i = 0; commands[i].name != NULL; i++) {
		if (strcmp(commands[i].name, name) != 0)
			continue;
		if (command_flag(line, "help")) {
			fputs(commands[i].usage, stdout);
			return EX_OK;
		}
		line->command = &commands[i];
		return run_with_hidden(line);
	}
	return unknown_command(name);
}

static void *
memory_for_icu(const void *context, size_t size)
{
	(void)context;
	return memory_get(size);
}

static void *
more_for_icu(const void *context, void *memory, size_t size)
{
	(void)context;
	return memory_grow(memory, size);
}

static void
none_for_icu(const void *context, void *memory)
{
	(void)context;
	free(memory);
}

static void *
memory_for_openssl(size_t size, const char *file, int at)
{
	(void)file;
	(void)at;
	return memory_get(size);
}

static void *
more_for_openssl(void *memory, size_t size, const char *file, int at)
{
	(void)file;
	(void)at;
	return memory_grow(memory, size);
}

static void
none_for_openssl(void *memory, const char *file, int at)
{
	(void)file;
	(void)at;
	free(memory);
}

/* Before the first use of any; libevent, curl and SQLite get it from the rooms
   that they are in. */
static void
give_memory(void)
{
	UErrorCode status = U_ZERO_ERROR;

	json_set_alloc_funcs(memory_get, free);
	u_setMemoryFunctions(
	    NULL, memory_for_icu, more_for_icu, none_for_icu, &status);
	CRYPTO_set_mem_functions(
	    memory_for_openssl, more_for_openssl, none_for_openssl);
}

int
main(int argc, char **argv)
{
	struct command_line line = {.count = argc - 1, .words = argv + 1};
	const char *name;

	give_memory();
	core_dump_forbid();
	if (sodium_init() < 0)
		return EX_OSERR;
	line.settings = command_value(&line, "settings");
	if (line.count == 0) {
		print_help(stderr);
		return EX_USAGE;
	}
	name = line.words[0];
	if (strcmp(name, "--help") == 0 || strcmp(name, "help") == 0) {
		print_help(stdout);
		return EX_OK;
	}
	if (strcmp(name, "--version") == 0) {
		puts(PACKAGE_STRING);
		return EX_OK;
	}
	line.words++;
	line.count--;
	return run(name, &line);
}
