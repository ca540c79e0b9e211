/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * twilio_price.c - how Twilio counted a text, and what it takes for it
 *
 * A price comes late and mostly in dollars; only euro can be booked, so else
 * it is their count of the parts at the price of the settings.
 */
#include "provider/twilio_rest.h"

#include "base/number.h"

#define PARTS_MAX 100
#define PRICE_MAX INT64_C(100000000) /* millionths of a euro */

int
twilio_parts(struct slice count)
{
	int64_t parts;

	return number_parse(count, 0, PARTS_MAX, &parts) == 0 ? (int)parts : 0;
}

void
twilio_price(const struct json *message, struct event *event)
{
	struct slice price = json_text(message, "price");

	event->parts = twilio_parts(json_text(message, "num_segments"));
	if (price.length > 0 && price.data[0] == '-')
		price = (struct slice){price.data + 1, price.length - 1};
	if (!slice_is(json_text(message, "price_unit"), "EUR") ||
	    millionths_parse(price, PRICE_MAX, &event->price) != 0)
		event->price = 0;
}
