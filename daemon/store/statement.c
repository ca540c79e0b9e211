/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * statement.c - every SQL text that is run with values, by name
 *
 * All in one place, so that what touches a table is found by looking here.
 */
#include "store/statement.h"

#define PERSON                                                            \
	"SELECT person.id, name, number, safety, stopped_ms, language,"   \
	" coalesce(language_chosen, 0), coalesce(last_interaction, 0),"   \
	" coalesce(heard_ms, 0), coalesce(window_ms, 0),"                 \
	" coalesce(answers, 0), coalesce(misunderstood, 0), conversation" \
	" FROM person LEFT JOIN session ON session.person = person.id"

/* All interactions of the person ?1: the chain, and what a turn just added. */
#define CHAIN                                                     \
	"WITH RECURSIVE chain (id) AS ("                          \
	" SELECT last_interaction FROM session WHERE person = ?1" \
	" UNION"                                                  \
	" SELECT id FROM interaction WHERE person = ?1 AND"       \
	"  id > (SELECT max(id) - 100 FROM interaction)"          \
	" UNION"                                                  \
	" SELECT before FROM interaction JOIN chain USING (id)"   \
	"  WHERE before > 0 AND before < interaction.id)"

#define LISTED                                                              \
	"SELECT i.id, at_ms, i.person, before, cause, channel, direction,"  \
	" kind, i.account, i.remote_id, flow, step, language, i.text,"      \
	" coalesce(m.parts, i.parts), m.state, m.remote_id, name, p.number" \
	" FROM interaction AS i LEFT JOIN message AS m ON m.id = i.id"      \
	" LEFT JOIN person AS p ON p.id = i.person"

#define CALL                                                           \
	"SELECT id, person, account, remote_id, started_ms, language," \
	" ended_ms, seconds, step, misses, conversation, script FROM call"

#define RECORDING                                                \
	"SELECT id, person, account, remote_id, seconds, state," \
	" due_ms, attempts FROM recording"

#define APPOINTMENT                                                         \
	"SELECT id, person, code, starts_ms, place, language, topic, desk," \
	" staff, ref, state, no_reminders FROM appointment"

#define SAME \
	"SELECT id, person, starts_ms, place, no_reminders FROM appointment"

#define REMINDER                                                     \
	"SELECT r.id, appointment, before_ms, at_ms, message, stale" \
	" FROM reminder AS r"

#define CONTACT                                                              \
	"SELECT p.id, p.name, p.number, p.safety, p.stopped_ms, s.language," \
	" c.name, c.lists, c.consent, coalesce(c.quiet_from, 0),"            \
	" coalesce(c.quiet_until, 0) FROM person AS p"                       \
	" LEFT JOIN session AS s ON s.person = p.id"                         \
	" LEFT JOIN contact AS c ON c.person = p.id"

static const char *const texts[STATEMENTS] = {
    [SQL_BEGIN] = "BEGIN IMMEDIATE",
    [SQL_COMMIT] = "COMMIT",
    [SQL_TURN_BEGIN] = "SAVEPOINT turn",
    [SQL_TURN_KEEP] = "RELEASE turn",
    [SQL_TURN_UNDO] = "ROLLBACK TO turn",

    [SQL_APPLICATION_ID] = "PRAGMA application_id",
    [SQL_USER_VERSION] = "PRAGMA user_version",
    [SQL_COUNT_TABLES] = "SELECT count(*) FROM sqlite_schema",
    [SQL_KEY_CHECK_PUT] = "INSERT INTO setting VALUES ('.key', ?)",
    [SQL_KEY_CHECK_GET] = "SELECT value FROM setting WHERE name = '.key'",
    [SQL_SETTING_PUT] = "INSERT INTO setting VALUES (?, ?)"
			" ON CONFLICT DO UPDATE SET value = excluded.value",
    [SQL_SETTING_GET] = "SELECT value FROM setting WHERE name = ?",

    [SQL_PERSON_BY_NUMBER] = PERSON " WHERE number_hash = ?",
    [SQL_PERSON_BY_ID] = PERSON " WHERE person.id = ?",
    [SQL_PERSON_OF_INTERACTION] =
	PERSON " WHERE person.id ="
	       " (SELECT person FROM interaction WHERE id = ?)",
    [SQL_PERSON_BY_NAME] = PERSON " WHERE name = ?",
    [SQL_PERSON_ADD] = "INSERT INTO person (name, number_hash, number, safety,"
		       " stopped_ms, made_ms) VALUES (?, ?, ?, ?, ?, ?)",
    [SQL_PERSON_SAVE] = "UPDATE person SET safety = ?, stopped_ms = ?"
			" WHERE id = ?",
    [SQL_SESSION_ADD] = "INSERT INTO session VALUES"
			" (?, NULL, 0, 0, 0, 0, 0, 0, NULL)",
    [SQL_SESSION_SAVE] = "UPDATE session SET language = ?,"
			 " language_chosen = ?, last_interaction = ?,"
			 " heard_ms = ?, window_ms = ?, answers = ?,"
			 " misunderstood = ?, conversation = ?"
			 " WHERE person = ?",

    [SQL_OPT_OUT_GET] = "SELECT stopped_ms FROM opt_out WHERE number_hash = ?",
    [SQL_OPT_OUT_PUT] = "INSERT OR REPLACE INTO opt_out VALUES (?, ?)",
    [SQL_OPT_OUT_DELETE] = "DELETE FROM opt_out WHERE number_hash = ?",

    [SQL_ERASE_INTERACTIONS] =
	CHAIN "UPDATE interaction SET text = NULL, remote_id = NULL"
	      " WHERE id IN (SELECT id FROM chain)",
    [SQL_ERASE_MESSAGES] =
	CHAIN "UPDATE message SET number = NULL, text = NULL,"
	      " remote_id = NULL, state = iif(state IN ('waiting', 'sending',"
	      " 'unknown'), 'stopped', state)"
	      " WHERE id IN (SELECT id FROM chain)",
    [SQL_ERASE_APPOINTMENTS] = "DELETE FROM appointment WHERE person = ?",
    [SQL_ERASE_CASES] = "DELETE FROM case_file WHERE person = ?",
    [SQL_ERASE_FOLLOW_UPS] = "UPDATE follow_up SET state = 'done'"
			     " WHERE person = ? AND state <> 'done'",
    [SQL_ERASE_CALLS] = "UPDATE call SET remote_id = NULL,"
			" conversation = NULL, script = NULL"
			" WHERE person = ?",
    /* Gone: its file and what the provider has are taken away next. */
    [SQL_ERASE_RECORDINGS] = "UPDATE recording SET state = 3, due_ms = 0,"
			     " attempts = 0, person = 0 WHERE person = ?",
    [SQL_ERASE_SESSION] = "DELETE FROM session WHERE person = ?",
    [SQL_ERASE_CONTACT] = "DELETE FROM contact WHERE person = ?",
    [SQL_ERASE_PERSON] = "UPDATE person SET name = ?, number_hash = NULL,"
			 " number = NULL, safety = 'neutral', stopped_ms = 0"
			 " WHERE id = ?",

    [SQL_INTERACTION_ADD] = "INSERT INTO interaction (at_ms, person, before,"
			    " cause, channel, direction, kind, account,"
			    " remote_id, flow, step, language, text, parts)"
			    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
    [SQL_INTERACTION_KEY] = "SELECT kind = ?2 AND account IS ?3 AND"
			    " coalesce(remote_id = ?4, 1)"
			    " FROM interaction WHERE id = ?1",
    [SQL_INTERACTION_CAUSED] =
	"SELECT id, at_ms, person, before, cause, channel, direction, kind,"
	" account, remote_id, flow, step, language, text, parts,"
	" (SELECT state FROM message WHERE message.id = interaction.id)"
	" FROM interaction WHERE id > ? ORDER BY id LIMIT ?",
    [SQL_INTERACTION_LAST] = "SELECT coalesce(max(id), 0) FROM interaction",
    [SQL_INTERACTION_FROM] = "SELECT id, at_ms FROM interaction WHERE id >= ?"
			     " ORDER BY id LIMIT 1",
    [SQL_INTERACTION_LIST] = LISTED " WHERE i.id > ?"
				    " ORDER BY i.id LIMIT ?",
    [SQL_INTERACTION_LIST_PERSON] =
	CHAIN LISTED " WHERE i.id IN (SELECT id FROM chain) AND i.id > ?2"
		     " ORDER BY i.id LIMIT ?3",

    [SQL_SEEN_TAIL] =
	"SELECT id, at_ms, account, kind, remote_id FROM interaction"
	" WHERE id > ? AND direction = 0"
	" AND remote_id IS NOT NULL ORDER BY id",
    [SQL_SEEN_RUNS] = "SELECT id, filter FROM seen_run"
		      " ORDER BY id DESC LIMIT ?",
    [SQL_SEEN_KEYS] = "SELECT keys FROM seen_run WHERE id = ?",
    [SQL_SEEN_ADD] = "INSERT INTO seen_run (week, filter, keys)"
		     " VALUES (?, ?, ?)",
    [SQL_SEEN_DROP] = "DELETE FROM seen_run WHERE week < ?"
		      " OR id <= (SELECT max(id) FROM seen_run) - ?",

    [SQL_APPOINTMENT_FIND] = SAME " WHERE code_hash = ?"
				  " AND person = ? AND starts_ms = ?",
    [SQL_APPOINTMENT_FIND_REF] = SAME " WHERE ref_hash = ?",
    [SQL_APPOINTMENT_FIND_ID] = SAME " WHERE id = ?",
    [SQL_APPOINTMENT_ADD] =
	"INSERT INTO appointment (person, code_hash, code, starts_ms, place,"
	" language, topic, desk, staff, state, no_reminders, ref_hash, ref)"
	" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    /* Who confirmed an appointment that did not move stays so. */
    [SQL_APPOINTMENT_CHANGE] =
	"UPDATE appointment SET code_hash = ?2, code = ?3,"
	" starts_ms = ?4, place = ?5, language = ?6, topic = ?7, desk = ?8,"
	" staff = ?9, state = iif(starts_ms = ?4, state, ?10),"
	" no_reminders = ?11 WHERE id = ?12",
    /*
     * Apart, because a change of a foreign key needs a journal of its own,
     * which SQLite reads from its beginning every time.
     */
    [SQL_APPOINTMENT_GIVE] = "UPDATE appointment SET person = ? WHERE id = ?",
    [SQL_APPOINTMENT_BY_CODE] =
	APPOINTMENT " WHERE code_hash = ?1 AND starts_ms >= ?2 AND"
		    " state <> ?3 ORDER BY starts_ms < ?4,"
		    " abs(starts_ms - ?4) LIMIT 1",
    [SQL_APPOINTMENT_BY_ID] = APPOINTMENT " WHERE id = ?",
    [SQL_APPOINTMENT_MOVE] = "UPDATE appointment SET state = ? WHERE id = ?",
    [SQL_APPOINTMENT_LIST] = APPOINTMENT " WHERE starts_ms >= ?1 AND"
					 " (?2 = 0 OR person = ?2)"
					 " ORDER BY starts_ms, id",
    [SQL_APPOINTMENT_WITH_REF] =
	"SELECT id FROM appointment WHERE starts_ms > ? AND state <> ? AND"
	" ref_hash IS NOT NULL AND id > ? ORDER BY id",

    [SQL_REMINDER_ADD] = "INSERT INTO reminder (appointment, before_ms, at_ms,"
			 " message, stale) VALUES (?, ?, ?, 0, 0)",
    [SQL_REMINDER_UNPLAN] = "DELETE FROM reminder WHERE appointment = ?"
			    " AND message = 0",
    [SQL_REMINDER_STALE] = "UPDATE reminder SET stale = 1"
			   " WHERE appointment = ? AND message > 0",
    [SQL_REMINDER_DUE] = REMINDER " WHERE message = 0 AND at_ms <= ?"
				  " ORDER BY at_ms, before_ms LIMIT 1",
    [SQL_REMINDER_NEXT] = "SELECT min(at_ms) FROM reminder WHERE message = 0",
    [SQL_REMINDER_WAIT] = "UPDATE reminder SET at_ms = ?, message = 0"
			  " WHERE id = ?",
    [SQL_REMINDER_DROP] = "DELETE FROM reminder WHERE id = ?",
    [SQL_REMINDER_TOLD] = "UPDATE reminder SET at_ms = ?, message = ?"
			  " WHERE id = ?",
    [SQL_REMINDER_DROP_SOON] = "DELETE FROM reminder WHERE appointment = ?"
			       " AND message = 0 AND at_ms <= ?",
    [SQL_REMINDER_DROP_CHANGE] = "DELETE FROM reminder WHERE appointment = ?"
				 " AND message = 0 AND before_ms = 0",
    [SQL_REMINDER_FRESH] = "UPDATE reminder SET stale = 0 WHERE id = ?",
    [SQL_REMINDER_OF_MESSAGE] = REMINDER " WHERE message = ? AND message > 0",
    [SQL_REMINDER_LATEST] =
	"SELECT r.id, appointment, before_ms, at_ms, message, stale"
	" FROM appointment AS a CROSS JOIN reminder AS r"
	" WHERE a.person = ? AND a.starts_ms > ? AND a.state <> ?"
	" AND r.appointment = a.id AND +message > 0"
	" ORDER BY +message DESC LIMIT 1",

    [SQL_CONTACT_PUT] = "REPLACE INTO contact VALUES (?, ?, ?, ?, ?, ?)",
    [SQL_CONTACT_GET] = CONTACT " WHERE p.id = ?",
    [SQL_CONTACT_QUIET] = "SELECT quiet_from, quiet_until FROM contact"
			  " WHERE person = ?",
    [SQL_CONTACT_LIST] = CONTACT " WHERE p.number IS NOT NULL ORDER BY p.id",

    [SQL_CASE_PUT] =
	"INSERT INTO case_file (person, number_hash, number, state, date,"
	" time, place, pin, checked_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
	" ON CONFLICT DO UPDATE SET state = excluded.state,"
	" date = excluded.date, time = excluded.time, place = excluded.place,"
	" pin = excluded.pin, checked_ms = excluded.checked_ms",
    [SQL_CASE_BY_NUMBER] =
	"SELECT id, person, number, state, date, time, place, pin, checked_ms"
	" FROM case_file WHERE number_hash = ?"
	" ORDER BY checked_ms DESC, id DESC LIMIT 1",
    [SQL_CASE_LIST] =
	"SELECT id, person, number, state, date, time, place, pin, checked_ms"
	" FROM case_file ORDER BY id",

    [SQL_FOLLOW_UP_FIND] = "SELECT id FROM follow_up WHERE person = ? AND"
			   " topic = ? AND desk = ? AND state <> 'done'",
    [SQL_FOLLOW_UP_URGENT] = "UPDATE follow_up SET urgent = 1,"
			     " due_ms = min(due_ms, ?) WHERE id = ?",
    [SQL_FOLLOW_UP_ADD] = "INSERT INTO follow_up (person, topic, desk, state,"
			  " opened_ms, due_ms, interaction, urgent)"
			  " VALUES (?, ?, ?, 'open', ?, ?, ?, ?)",
    [SQL_FOLLOW_UP_LIST] =
	"SELECT f.id, person, name, topic, desk, state, opened_ms, due_ms,"
	" interaction, urgent FROM follow_up AS f"
	" LEFT JOIN person AS p ON p.id = f.person"
	" WHERE ? OR state <> 'done'"
	" ORDER BY state = 'done', urgent DESC, due_ms, f.id",
    [SQL_FOLLOW_UP_CLOSE] = "UPDATE follow_up SET state = 'done'"
			    " WHERE id = ?",

    [SQL_MESSAGE_ADD] = "INSERT INTO message VALUES"
			" (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, 0, 0, 0)",
    [SQL_MESSAGE_DUE] =
	"SELECT id, person, account, number, text, due_ms, last_ms, attempts"
	" FROM message WHERE state = 'waiting' AND due_ms <= ?"
	" ORDER BY due_ms, id LIMIT ?",
    [SQL_MESSAGE_STATE] = "SELECT state FROM message WHERE id = ?",
    [SQL_MESSAGE_MAKE] =
	"INSERT INTO message SELECT id, person, account, NULL, NULL, ?2, 0, 0,"
	" 0, ?3, ?4, ?5, ?6 FROM interaction WHERE id = ?1 AND direction = 1",
    [SQL_MESSAGE_MOVE] =
	"UPDATE message SET state = ?2, remote_id = coalesce(?3, remote_id),"
	" error = iif(?4 = 0, error, ?4), parts = iif(?5 = 0, parts, ?5),"
	" changed_ms = ?6, due_ms = iif(?7 = 0, due_ms, ?7),"
	" attempts = attempts + ?8,"
	" number = iif(?9, NULL, number), text = iif(?9, NULL, text)"
	" WHERE id = ?1",
    [SQL_MESSAGE_RECOVER] = "UPDATE message SET state = 'unknown'"
			    " WHERE state = 'sending'",

    [SQL_CALL_ADD] =
	"INSERT INTO call (id, person, account, remote_id, started_ms,"
	" language, ended_ms, seconds, step, misses, conversation, script)"
	" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [SQL_RECORDING_ADD] =
	"INSERT INTO recording (id, person, account, remote_id, seconds,"
	" state, due_ms, attempts) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    [SQL_RECORDING_GET] = RECORDING " WHERE id = ?",
    [SQL_RECORDING_DUE] = RECORDING " WHERE state IN (0, 1, 3)"
				    " AND due_ms <= ? ORDER BY due_ms LIMIT ?",
    [SQL_RECORDING_SAVE] =
	"UPDATE recording SET state = ?1, due_ms = ?2, attempts = ?3,"
	" remote_id = iif(person = 0 AND ?1 = 2, NULL, remote_id)"
	" WHERE id = ?4",
    [SQL_CALL_GET] = CALL " WHERE id = ?",
    [SQL_CALL_LAST] = CALL " WHERE person = ? AND id < ?"
			   " ORDER BY id DESC LIMIT 1",
    [SQL_CALL_SAVE] =
	"UPDATE call SET language = ?, ended_ms = ?, seconds = ?, step = ?,"
	" misses = ?, conversation = ?, script = ?"
	" WHERE id = ? AND remote_id IS NOT NULL",
};

const char *
statement_text(enum statement which)
{
	return texts[which];
}
