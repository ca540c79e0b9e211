/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * main.c - the program: one file, many subcommands
 */
#include <stdio.h>
#include <sysexits.h>

int
main(void)
{
	fputs("passaparola: no command yet\n", stderr);
	return EX_USAGE;
}
