/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * catalog.c - a PO file in and out, by libgettextpo
 */
#include "prompt/catalog.h"

#include <stdlib.h>
#include <string.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/file.h"
#include "base/utf8.h"

/* What the callbacks see of the call that is under way. */
static struct {
	struct findings *findings;
	const char *path;
	int exit_status; /* of the process, after a fatal error */
} under_way;

/*
 * The library may not be returned to after a fatal error.  None is left that
 * a file could cause: only a disk that fails under way, and lack of memory.
 */
static void
end_if_fatal(int severity)
{
	if (severity != PO_SEVERITY_FATAL_ERROR)
		return;
	findings_print(under_way.findings, stderr);
	exit(under_way.exit_status);
}

static void
report(int severity, const char *file, size_t line, size_t column,
    const char *text)
{
	bool known = file != NULL && line != (size_t)-1;
	struct slice sentence = slice_trim(slice_of(text));

	finding_add(under_way.findings,
	    severity == PO_SEVERITY_WARNING ? FINDING_WARNING : FINDING_ERROR,
	    under_way.path, known ? (int)line : 0,
	    known && column != (size_t)-1 ? (int)column : 0, "po", "%.*s",
	    (int)sentence.length, sentence.data);
	end_if_fatal(severity);
}

static void
on_trouble(int severity, po_message_t message, const char *file, size_t line,
    size_t column, int multiline, const char *text)
{
	(void)message;
	(void)multiline;
	report(severity, file, line, column, text);
}

/* Two messages that clash: the library says only where the second is. */
static void
on_trouble_of_two(int severity, po_message_t message, const char *file,
    size_t line, size_t column, int multiline, const char *text,
    po_message_t other, const char *other_file, size_t other_line,
    size_t other_column, int other_multiline, const char *other_text)
{
	(void)message;
	(void)multiline;
	(void)other;
	(void)other_file;
	(void)other_line;
	(void)other_column;
	(void)other_multiline;
	(void)other_text;
	report(severity, file, line, column, text);
}

static const struct po_xerror_handler handler = {on_trouble, on_trouble_of_two};

static struct slice
next_line(struct slice *rest)
{
	const char *end = memchr(rest->data, '\n', rest->length);
	struct slice line = *rest;

	if (end != NULL)
		line.length = (size_t)(end - rest->data);
	rest->data += line.length + (end != NULL);
	rest->length -= line.length + (end != NULL);
	return line;
}

static bool
begins(struct slice line, const char *with)
{
	size_t length = strlen(with);

	return line.length >= length && memcmp(line.data, with, length) == 0;
}

/*
 * The library keeps the lines of messages to itself, so they are looked up in
 * the file: messages come in its order, and so does `msgctxt "…"`.
 */
static int
find_line(struct slice *rest, int *line_number, const char *context)
{
	struct slice from = *rest;
	int number = *line_number;

	while (from.length > 0) {
		struct slice line = next_line(&from);
		struct slice name;

		number++;
		if (begins(line, "#~ "))
			line = (struct slice){line.data + 3, line.length - 3};
		if (!begins(line, "msgctxt \""))
			continue;
		name =
		    slice_trim((struct slice){line.data + 9, line.length - 9});
		if (name.length == 0)
			continue;
		name.length--; /* the quote at its end */
		if (!slice_is(name, context))
			continue;
		*rest = from;
		*line_number = number;
		return number;
	}
	return 0;
}

static size_t
count_messages(po_file_t file)
{
	po_message_iterator_t iterator = po_message_iterator(file, NULL);
	size_t count = 0;

	while (po_next_message(iterator) != NULL)
		count++;
	po_message_iterator_free(iterator);
	return count;
}

static void
list_entries(
    struct arena *arena, struct catalog *catalog, struct slice contents)
{
	po_message_iterator_t iterator;
	int line = 0;
	size_t i;

	catalog->header = po_file_domain_header(catalog->file, NULL);
	catalog->count = count_messages(catalog->file);
	catalog->entries =
	    arena_array(arena, catalog->count, sizeof(*catalog->entries));
	iterator = po_message_iterator(catalog->file, NULL);
	for (i = 0; i < catalog->count; i++) {
		struct entry *entry = &catalog->entries[i];

		entry->message = po_next_message(iterator);
		entry->context = po_message_msgctxt(entry->message);
		if (entry->context != NULL)
			entry->line =
			    find_line(&contents, &line, entry->context);
	}
	po_message_iterator_free(iterator);
}

/* Line of the first byte that is no UTF-8. */
static int
bad_line(struct slice contents)
{
	int number = 0;

	while (contents.length > 0) {
		number++;
		if (!utf8_is_valid(next_line(&contents)))
			break;
	}
	return number;
}

/*
 * What would make the library give up, or guess: not UTF-8, or another charset
 * in the header.
 */
static int
look_first(const char *path, struct slice contents, struct findings *findings)
{
	static const char charset[] = "charset=";
	const char *found = memmem(
	    contents.data, contents.length, charset, sizeof(charset) - 1);

	if (!utf8_is_valid(contents) ||
	    memchr(contents.data, '\0', contents.length) != NULL) {
		finding_add(findings, FINDING_ERROR, path, bad_line(contents),
		    0, "encoding", "the file is not UTF-8; save it as UTF-8");
		return -1;
	}
	/* Contents end in NUL, so this reads no further. */
	if (found != NULL &&
	    strncasecmp(found + sizeof(charset) - 1, "UTF-8", 5) == 0)
		return 0;
	finding_add(findings, FINDING_ERROR, path, 1, 0, "encoding",
	    "the header does not say 'Content-Type: text/plain; "
	    "charset=UTF-8'; add it");
	return -1;
}

int
catalog_open(struct arena *arena, const char *path, struct catalog *catalog,
    struct findings *findings)
{
	struct fault fault = {0};
	struct slice contents;

	*catalog = (struct catalog){0};
	if (file_read(arena, path, CATALOG_MAX_BYTES, &contents, &fault) < 0) {
		finding_add(findings, FINDING_ERROR, path, 0, 0, "file", "%s",
		    fault.text);
		return -1;
	}
	if (look_first(path, contents, findings) < 0)
		return -1;
	under_way.findings = findings;
	under_way.path = path;
	under_way.exit_status = EX_DATAERR;
	catalog->file = po_file_read(path, &handler);
	if (catalog->file == NULL) {
		finding_add(findings, FINDING_ERROR, path, 0, 0, "po",
		    "the file could not be read as a PO file");
		return -1;
	}
	list_entries(arena, catalog, contents);
	return 0;
}

void
catalog_close(struct catalog *catalog)
{
	if (catalog->file != NULL)
		po_file_free(catalog->file);
	*catalog = (struct catalog){0};
}

/*
 * Through a file beside it, since the library writes only to names; and made by
 * us first, since it takes a folder that it may not write to for fatal.
 */
static int
written(struct arena *arena, po_file_t file, const char *path,
    struct slice *bytes, struct fault *fault)
{
	const char *beside = arena_printf(arena, "%s.new", path);
	struct findings findings = findings_new(arena);
	int result;

	if (file_replace(beside, 0644, slice_of(""), fault) < 0)
		return -1;
	under_way.findings = &findings;
	under_way.path = beside;
	under_way.exit_status = EX_IOERR;
	if (po_file_write(file, beside, &handler) == NULL ||
	    findings.errors > 0)
		result =
		    fault_set(fault, FAULT_WRITE, "cannot write %s: %s", beside,
			findings.count > 0 ? findings.list[0].message :
					     "no reason given");
	else
		result =
		    file_read(arena, beside, CATALOG_MAX_BYTES, bytes, fault);
	unlink(beside);
	return result;
}

int
catalog_save(po_file_t file, const char *path, struct fault *fault)
{
	struct arena *arena = arena_new(4 * (size_t)CATALOG_MAX_BYTES);
	struct slice bytes, before;
	struct fault unread = {0};
	int result = written(arena, file, path, &bytes, fault);

	if (result == 0 &&
	    !(file_exists(path) &&
		file_read(arena, path, CATALOG_MAX_BYTES, &before, &unread) ==
		    0 &&
		slice_equals(bytes, before)))
		result = file_replace(path, 0644, bytes, fault);
	arena_free(&arena);
	return result;
}
