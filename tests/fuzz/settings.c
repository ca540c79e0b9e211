/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * settings.c - fuzz: the settings, as whoever runs the server writes them
 */
#include "fuzz.h"

#include <sys/stat.h>

#include "serve/settings.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct findings findings = findings_new(fuzz_arena());
	const char *path = fuzz_file(
	    "passaparola.conf", (struct slice){(const char *)data, size});
	struct settings *settings;

	fuzz_need(chmod(path, 0600) == 0, "a file can be hidden");
	settings = settings_load(path, &findings);
	fuzz_need((settings == NULL) == (findings.errors > 0),
	    "settings are there when nothing is wrong with them");
	fuzz_findings(&findings);
	settings_free(&settings);
	return 0;
}
