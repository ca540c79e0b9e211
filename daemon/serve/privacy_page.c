/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * privacy_page.c - /privacy/: what is kept of who writes or calls, and how it
 * is erased, in every language
 */
#include "serve/privacy_page.h"

#include <sodium.h>
#include <string.h>

#include "wire/xml.h"

#define PATH "/privacy/"
#define PAGE_MAX ((size_t)1 << 17)
#define STYLE                                                          \
	"body{font:1.1rem/1.6 sans-serif;max-width:40rem;margin:auto;" \
	"padding:1rem}nav a{display:inline-block;padding:.6rem;margin:.1rem}"

static const char *const prompts_told[] = {"privacy.told", "privacy.page"};

static struct rendered
render(const struct loaded *loaded, struct arena *arena, const char *id,
    const struct language *language)
{
	const struct prompts *prompts = loaded->prompts;
	int prompt = prompts_find(prompts, slice_of(id));
	struct values values = {.count = 0};

	if (prompt < 0 || !prompts_has(prompts, prompt, language))
		return (struct rendered){.missing = id};
	world_values(&loaded->world, &values);
	return prompts_render(prompts, arena, prompt, language, &values);
}

/* Can the page be read in it? */
static bool
is_told(const struct loaded *loaded, struct arena *arena,
    const struct language *language)
{
	return render(loaded, arena, prompts_told[0], language).missing == NULL;
}

static void
add_language(const struct loaded *loaded, struct arena *arena,
    const struct language *language, struct text *html)
{
	struct rendered title =
	    render(loaded, arena, "privacy.title", language);
	size_t i;

	text_addf(html, "<section lang=\"%s\" id=\"%s\"%s><h2>", language->tag,
	    language->tag, language->right_to_left ? " dir=\"rtl\"" : "");
	xml_add_text(html, slice_of(language->name));
	if (title.missing == NULL) {
		text_add(html, ": ");
		xml_add_text(html, title.text);
	}
	text_add(html, "</h2>");
	for (i = 0; i < ARRAY_LEN(prompts_told); i++) {
		struct rendered told =
		    render(loaded, arena, prompts_told[i], language);

		if (told.missing != NULL)
			continue;
		text_add(html, "<p>");
		xml_add_text(html, told.text);
		text_add(html, "</p>");
	}
	text_add(html, "</section>\n");
}

static void
add_links(const struct loaded *loaded, struct arena *arena, struct text *html)
{
	const struct language_list *list = &loaded->settings->languages;
	size_t i;

	text_add(html, "<nav>");
	for (i = 0; i < list->count; i++) {
		const struct language *language = list->list[i];

		if (!is_told(loaded, arena, language))
			continue;
		text_addf(html, "<a href=\"#%s\" lang=\"%s\">", language->tag,
		    language->tag);
		xml_add_text(html, slice_of(language->name));
		text_add(html, "</a> ");
	}
	text_add(html, "</nav>\n");
}

struct slice
privacy_page_make(const struct loaded *loaded, struct arena *arena)
{
	const struct settings *settings = loaded->settings;
	struct text html = text_new(arena, PAGE_MAX);
	struct slice name = slice_of(settings->name);
	size_t i;

	text_addf(&html,
	    "<!doctype html>\n<html lang=\"%s\"><head>"
	    "<meta charset=\"utf-8\">"
	    "<meta name=\"viewport\" content=\"width=device-width\"><title>",
	    settings->languages.list[0]->tag);
	xml_add_text(&html, name);
	text_add(
	    &html, "</title><style>" STYLE "</style></head><body><main><h1>");
	xml_add_text(&html, name);
	text_add(&html, "</h1>\n");
	add_links(loaded, arena, &html);
	for (i = 0; i < settings->languages.count; i++)
		if (is_told(loaded, arena, settings->languages.list[i]))
			add_language(
			    loaded, arena, settings->languages.list[i], &html);
	text_add(&html, "</main></body></html>\n");
	return (struct slice){html.data, html.length};
}

/* Nothing but its own style, known by its hash. */
static const char *
policy(struct arena *arena)
{
	unsigned char hash[crypto_hash_sha256_BYTES];
	char written[sodium_base64_ENCODED_LEN(
	    sizeof(hash), sodium_base64_VARIANT_ORIGINAL)];

	crypto_hash_sha256(
	    hash, (const unsigned char *)STYLE, sizeof(STYLE) - 1);
	sodium_bin2base64(written, sizeof(written), hash, sizeof(hash),
	    sodium_base64_VARIANT_ORIGINAL);
	return arena_printf(arena,
	    "default-src 'none'; style-src 'sha256-%s'; frame-ancestors "
	    "'none'; base-uri 'none'; form-action 'none'",
	    written);
}

bool
on_privacy_request(struct daemon *daemon, uint64_t id, struct arena *arena,
    const struct request *request)
{
	struct response response = {.status = 200,
	    .type = "text/html; charset=utf-8",
	    .body = daemon->loaded->privacy_page};

	if (!slice_is(target_path(request->target), PATH))
		return false;
	if (strcmp(request->method, "GET") != 0 &&
	    strcmp(request->method, "HEAD") != 0)
		response = (struct response){.status = 405};
	response_add_header(
	    &response, "Content-Security-Policy", policy(arena));
	response_add_header(&response, "X-Content-Type-Options", "nosniff");
	response_add_header(&response, "Referrer-Policy", "no-referrer");
	response_add_header(&response, "Cache-Control", "no-cache");
	metrics_answered(&daemon->metrics, METRIC_OTHER, response.status, 0);
	server_answer(daemon->server, id, &response);
	return true;
}
