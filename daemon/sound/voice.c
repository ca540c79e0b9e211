/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * voice.c - the synthetic voice, where nobody has spoken yet
 *
 * Text in and audio out are files in memory: no pipe can fill up, no text
 * passes a shell, and the WAV header is whole because it can seek.
 */
#include "sound/voice.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/macros.h"

#define PROGRAM "espeak-ng"
#define WORDS_A_MINUTE "145" /* slower than its 175: it is a bad line */
#define PATIENCE_MS 20000
#define LOOK_MS 2

extern char **environ;

static const struct {
	const char *language, *voice;
} voices[] = {
    {"it", "it"},
    {"en", "en-gb"},
    {"fr", "fr-fr"},
    {"es", "es"},
    {"ar", "ar"},
    {"bn", "bn"},
    {"ur", "ur"},
    {"si", "si"},
    {"ta", "ta"},
    {"pt", "pt"},
    {"pa", "pa"},
    {"sq", "sq"},
    {"uk", "uk"},
    {"ro", "ro"},
    {"ru", "ru"},
    {"zh", "cmn"},
    {"fa", "fa"},
    {"hi", "hi"},
    {"am", "am"},
    {"sw", "sw"},
};

const char *
voice_of(const char *language)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(voices); i++)
		if (strcmp(voices[i].language, language) == 0)
			return voices[i].voice;
	return NULL;
}

/* Waits for a child, but not for ever; its status, or -1. */
static int
wait_for(pid_t child)
{
	const struct timespec pause = {0, LOOK_MS * 1000000L};
	int status, waited;

	for (waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
		pid_t ended = waitpid(child, &status, WNOHANG);

		if (ended == child)
			return status;
		if (ended < 0 && errno != EINTR)
			return -1;
		nanosleep(&pause, NULL);
	}
	kill(child, SIGKILL);
	waitpid(child, &status, 0);
	return -1;
}

/* Runs it with these files as standard input and output; its own complaints
   go to /dev/null.  -2 when it is not installed. */
static int
run(const char *const *words, int in, int out)
{
	posix_spawn_file_actions_t files;
	pid_t child;
	int failed;

	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_adddup2(&files, in, 0);
	posix_spawn_file_actions_adddup2(&files, out, 1);
	posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
	failed = posix_spawnp(
	    &child, PROGRAM, &files, NULL, (char *const *)words, environ);
	posix_spawn_file_actions_destroy(&files);
	if (failed != 0)
		return -2;
	return wait_for(child) == 0 ? 0 : -1;
}

bool
voice_works(void)
{
	const char *const words[] = {PROGRAM, "--version", NULL};
	int null = open("/dev/null", O_RDWR | O_CLOEXEC);
	bool works = null >= 0 && run(words, null, null) == 0;

	if (null >= 0)
		close(null);
	return works;
}

static int
speak(const char *voice, int in, int out, struct fault *fault)
{
	const char *const words[] = {PROGRAM, "-v", voice, "-s", WORDS_A_MINUTE,
	    "-b", "1", "--stdin", "-w", "/dev/stdout", NULL};
	int result = run(words, in, out);

	if (result == -2)
		return fault_set(fault, FAULT_MISSING,
		    "the program " PROGRAM " is missing; install it");
	if (result != 0)
		return fault_set(fault, FAULT_DATA,
		    PROGRAM " could not read the text aloud");
	return 0;
}

int
voice_read(struct arena *arena, const char *voice, struct slice text,
    struct sound *sound, struct fault *fault)
{
	int in = memfd_create("text", MFD_CLOEXEC);
	int out = memfd_create("sound", MFD_CLOEXEC);
	int result = -1;

	if (in < 0 || out < 0 ||
	    write(in, text.data, text.length) != (ssize_t)text.length ||
	    lseek(in, 0, SEEK_SET) != 0)
		fault_set(fault, FAULT_WRITE, "no file in memory: %s",
		    strerror(errno));
	else if (speak(voice, in, out, fault) == 0 &&
	    lseek(out, 0, SEEK_SET) == 0)
		result = sound_read(arena, out, sound, fault);
	if (in >= 0)
		close(in);
	if (out >= 0)
		close(out);
	return result;
}
