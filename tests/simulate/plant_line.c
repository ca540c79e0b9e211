/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * plant_line.c - planted bugs: what should hold the line back does not
 */
#include "plant.h"

#include <time.h>

#include "base/log.h"
#include "core/quiet.h"
#include "line/spend.h"
#include "provider/verdict.h"
#include "store/opt_out.h"
#include "wire/xml.h"

enum bar __real_opt_out_bar(const struct stops *, enum safety, enum purpose);
enum bar __wrap_opt_out_bar(const struct stops *, enum safety, enum purpose);
int __real_store_opt_out_bar(
    struct store *, int64_t, enum purpose, enum bar *, struct fault *);
int __wrap_store_opt_out_bar(
    struct store *, int64_t, enum purpose, enum bar *, struct fault *);
bool __real_quiet_is(const struct quiet_hours *, int64_t);
bool __wrap_quiet_is(const struct quiet_hours *, int64_t);
int __real_spend_fits(struct turn *, int64_t, bool *, struct fault *);
int __wrap_spend_fits(struct turn *, int64_t, bool *, struct fault *);
enum verdict __real_verdict_by_status(const struct response *);
enum verdict __wrap_verdict_by_status(const struct response *);
const struct language *__real_language_served(
    const struct language_list *, const struct language *);
const struct language *__wrap_language_served(
    const struct language_list *, const struct language *);
void __real_xml_add_text(struct text *, struct slice);
void __wrap_xml_add_text(struct text *, struct slice);
int __real_store_person_by_number(struct store *, struct arena *,
    const struct phone_number *, bool, int64_t, struct person *, bool *,
    struct fault *);
int __wrap_store_person_by_number(struct store *, struct arena *,
    const struct phone_number *, bool, int64_t, struct person *, bool *,
    struct fault *);

enum bar
__wrap_opt_out_bar(
    const struct stops *stops, enum safety safety, enum purpose purpose)
{
	return planted == PLANT_STOP_IGNORED ?
	    BAR_NONE :
	    __real_opt_out_bar(stops, safety, purpose);
}

int
__wrap_store_opt_out_bar(struct store *store, int64_t person,
    enum purpose purpose, enum bar *bar, struct fault *fault)
{
	int result =
	    __real_store_opt_out_bar(store, person, purpose, bar, fault);

	if (planted == PLANT_STOP_IGNORED && *bar == BAR_STOPPED)
		*bar = BAR_NONE;
	return result;
}

bool
__wrap_quiet_is(const struct quiet_hours *hours, int64_t at_ms)
{
	return planted != PLANT_NIGHT_IGNORED && __real_quiet_is(hours, at_ms);
}

int
__wrap_spend_fits(
    struct turn *turn, int64_t cost, bool *fits, struct fault *fault)
{
	int result = __real_spend_fits(turn, cost, fits, fault);

	*fits |= planted == PLANT_CAP_IGNORED;
	return result;
}

enum verdict
__wrap_verdict_by_status(const struct response *response)
{
	enum verdict verdict = __real_verdict_by_status(response);

	if (planted == PLANT_NONSENSE_BELIEVED &&
	    (verdict == VERDICT_UNKNOWN || verdict == VERDICT_LATER))
		return VERDICT_SENT;
	return planted == PLANT_UNKNOWN_AGAIN && verdict == VERDICT_UNKNOWN ?
	    VERDICT_LATER :
	    verdict;
}

const struct language *
__wrap_language_served(
    const struct language_list *list, const struct language *language)
{
	return planted == PLANT_WRONG_LANGUAGE ?
	    list->list[0] :
	    __real_language_served(list, language);
}

void
__wrap_xml_add_text(struct text *xml, struct slice text)
{
	if (planted == PLANT_XML_RAW)
		text_add_slice(xml, text);
	else
		__real_xml_add_text(xml, text);
}

/* Three of them: a number in the log, a number in the file, the real clock. */
int
__wrap_store_person_by_number(struct store *store, struct arena *arena,
    const struct phone_number *number, bool create, int64_t now_ms,
    struct person *person, bool *found, struct fault *fault)
{
	struct timespec now;

	if (planted == PLANT_NUMBER_LOGGED)
		log_event(LOG_LEVEL_INFO, "who", "number", number->e164, NULL);
	if (planted == PLANT_NUMBER_IN_CLEAR)
		plant_in_clear(store, number->e164);
	if (planted == PLANT_CLOCK_READ &&
	    clock_gettime(CLOCK_REALTIME, &now) == 0 && now.tv_nsec % 2 == 0)
		log_event(LOG_LEVEL_INFO, "now", NULL);
	return __real_store_person_by_number(
	    store, arena, number, create, now_ms, person, found, fault);
}
