/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * language.c - the languages that the line knows by name
 */
#include "core/language.h"

#include "base/macros.h"

static const struct language languages[] = {
    {"it", "Italiano", "Italiano", NULL, false},
    {"en", "English", "English", NULL, false},
    {"fr", "Français", "Francais", NULL, false},
    {"es", "Español", "Espanol", NULL, false},
    {"ar", "العربية", "Arabi", NULL, true},
    {"bn", "বাংলা", "Bangla", "en", false},
    {"ur", "اردو", "Urdu", "en", true},
    {"si", "සිංහල", "Sinhala", "en", false},
    {"ta", "தமிழ்", "Tamil", "en", false},
    {"wo", "Wolof", "Wolof", "fr", false},
    {"pcm", "Pidgin", "Pidgin", "en", false},
    {"pt", "Português", "Portugues", "es", false},
    {"ary", "الدارجة", "Darija", "ar", true},
    {"arz", "مصري", "Masri", "ar", true},
    {"pa", "ਪੰਜਾਬੀ", "Punjabi", "ur", false},
    {"so", "Soomaali", "Soomaali", "en", false},
    {"sq", "Shqip", "Shqip", "it", false},
    {"uk", "Українська", "Ukrainska", "en", false},
    {"ro", "Română", "Romana", "it", false},
    {"ru", "Русский", "Russkij", "en", false},
    {"zh", "中文", "Zhongwen", "en", false},
    {"fa", "فارسی", "Farsi", "en", true},
    {"ps", "پښتو", "Pashto", "ur", true},
    {"hi", "हिन्दी", "Hindi", "en", false},
    {"fil", "Filipino", "Filipino", "en", false},
    {"am", "አማርኛ", "Amharic", "en", false},
    {"ti", "ትግርኛ", "Tigrinya", "am", false},
    {"yo", "Yorùbá", "Yoruba", "pcm", false},
    {"ig", "Igbo", "Igbo", "pcm", false},
    {"ha", "Hausa", "Hausa", "en", false},
    {"bm", "Bamanankan", "Bambara", "fr", false},
    {"ff", "Pulaar", "Fula", "fr", false},
    {"sw", "Kiswahili", "Kiswahili", "en", false},
};

const struct language *
language_find(struct slice tag)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(languages); i++)
		if (slice_is(tag, languages[i].tag))
			return &languages[i];
	return NULL;
}

const struct language *
language_at(size_t index)
{
	return index < ARRAY_LEN(languages) ? &languages[index] : NULL;
}

int
language_index(
    const struct language_list *list, const struct language *language)
{
	size_t i;

	for (i = 0; i < list->count; i++)
		if (list->list[i] == language)
			return (int)i;
	return -1;
}

const struct language *
language_served(
    const struct language_list *list, const struct language *language)
{
	const struct language *english = language_find(slice_of("en"));
	int hops = 0;

	if (language == NULL)
		return list->list[0];
	while (language != NULL && hops++ < 4) {
		if (language_index(list, language) >= 0)
			return language;
		language = language->relative == NULL ?
		    NULL :
		    language_find(slice_of(language->relative));
	}
	return language_index(list, english) >= 0 ? english : list->list[0];
}
