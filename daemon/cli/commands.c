/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * commands.c - the list of all subcommands, and what --help says of them
 */
#include "cli/check.h"
#include "cli/command.h"
#include "cli/talk.h"
#include "cli/words.h"

#include <stddef.h>

const struct command commands[] = {
    {"check", "settings, flows, words and prompts: all that is wrong",
	"passaparola check [--format json] [--all]\n\n"
	"Reads everything that people write and says what is wrong, where, and\n"
	"what to do. --all also shows what is only worth knowing, such as texts\n"
	"of more than two parts. Exit 0: it can run; 65: flows, words or\n"
	"prompts are wrong; 78: the settings are.\n\n"
	"  passaparola --settings desk.conf check\n",
	command_check},
    {"match", "what the words make of each line of standard input",
	"passaparola match [--language TAG]\n\n"
	"One JSON line for each line: the concept, the language, how it was\n"
	"found. --language is what the person is known to speak.\n\n"
	"  echo 'rdv apointment' | passaparola match\n",
	command_match},
    {"parts", "what each line of standard input costs as a text",
	"passaparola parts\n\n"
	"One JSON line for each line: GSM-7 or UCS-2, units, parts, and the\n"
	"letter that made it so.\n\n"
	"  echo 'A presto!' | passaparola parts\n",
	command_parts},
    {"talk", "plays conversations against the flows with a fake clock",
	"passaparola talk FILE…\n\n"
	"Prints the first difference of each file and ends with a line\n"
	"`N passed, N failed`. Exit 1 when one failed.\n\n"
	"  passaparola talk tests/talk/appointment.talk\n\n"
	"  now 2026-11-20 09:00\n"
	"  appointment +393331112233 NA4821 2026-11-24 10:30, via Roma 1\n"
	"  <  +393331112233  rdv na4821\n"
	"  >  +393331112233  24/11, 10:30, via Roma 1. …\n",
	command_talk},
    {NULL, NULL, NULL, NULL},
};
