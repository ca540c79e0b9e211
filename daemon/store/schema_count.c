/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * schema_count.c - how much came before anybody counted
 */
#include "store/schema.h"

/*
 * As store_count_row does it; in the zone of the process, which is that of the
 * settings.  Numbers are those of tally.h and interaction.h.
 */
#define HOUR                                                   \
	"CAST(strftime('%Y%m%d%H', at_ms / 1000, 'unixepoch'," \
	" 'localtime') AS INTEGER)"
#define KEY "substr(coalesce(language, '') || '|' || coalesce(flow, ''), 1, 39)"
#define CAME " WHERE direction = 0 AND kind IN (0, 1) AND remote_id IS NOT NULL"

const char schema_count[] =
    "INSERT INTO tally SELECT 5, " KEY ", " HOUR
    ", count(*) FROM interaction" CAME " GROUP BY 2, 3;"
    "INSERT INTO tally SELECT 6, " KEY ", " HOUR ", count(*) FROM interaction"
    " WHERE (direction = 1 AND kind = 4 AND channel = 0 AND cause <> 0 AND cause = before)"
    " OR (direction = 0 AND kind = 1 AND remote_id IS NOT NULL)"
    " GROUP BY 2, 3;"
    "INSERT INTO tally SELECT 8, substr(desk || '|' || topic, 1, 39),"
    " CAST(strftime('%Y%m%d%H', opened_ms / 1000, 'unixepoch', 'localtime')"
    " AS INTEGER), count(*) FROM follow_up GROUP BY 2, 3;";
