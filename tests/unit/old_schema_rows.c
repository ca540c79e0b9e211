/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * old_schema_rows.c - what the tables of each step held when they were new
 */
#include "old_schema.h"
#include "store/schema.h"

#define EACH(count)                                                      \
	"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM " \
	"n WHERE i < " #count ") "
#define AT "1780000000000 + i * 7000000"

/* The numbers of hashed() are those of enum hash_of. */
const struct old_fill old_fill[] = {
    {schema_line,
	EACH(60) "INSERT INTO person (id, name, number_hash, number, safety,"
		 " stopped_ms, made_ms) SELECT i, 'k' || i,"
		 " hashed(0, '+3934700' || i),"
		 " sealed('person.number', '+3934700' || i),"
		 " iif(i % 9, 'normal', 'silent'), i % 7 = 0, " AT " FROM n"},
    {schema_line,
	EACH(3) "INSERT INTO opt_out (number_hash, stopped_ms)"
		" SELECT hashed(1, 'gone' || i), " AT " FROM n"},
    {schema_line,
	EACH(60) "INSERT INTO session (person, language, language_chosen,"
		 " last_interaction, heard_ms, window_ms, answers,"
		 " misunderstood, conversation) SELECT i, 'fr', 1, i, " AT
		 ", " AT ", 1, 0, sealed('session.conversation',"
		 " 'flow appointment') FROM n"},
    {schema_line,
	EACH(300) "INSERT INTO interaction (id, at_ms, person, before, cause,"
		  " channel, direction, kind, account, remote_id, flow, step,"
		  " language, text, parts) SELECT i, " AT ", 1 + i % 60,"
		  " max(i - 60, 0), iif(i % 2, 0, i - 1), 0, i % 2 = 0,"
		  " iif(i % 2, 0, 4), 'main', iif(i % 2, 'SM' || i, NULL),"
		  " 'appointment', 'start', 'fr', sealed('interaction.text',"
		  " 'rdv, s''il vous plait ' || i), 1 FROM n"},
    {schema_line,
	EACH(40) "INSERT INTO message (id, person, account, number, text,"
		 " state, due_ms, last_ms, attempts, remote_id, error, parts,"
		 " changed_ms) SELECT i * 2, 1 + i % 60, 'main',"
		 " sealed('message.number', '+3934700' || i),"
		 " sealed('message.text', 'A demain'), iif(i % 5, 'sent',"
		 " iif(i % 2, 'waiting', 'sending')), " AT ", " AT
		 ", 1, 'SM' || i, 0, 1, " AT " FROM n"},
    {schema_line,
	EACH(12) "INSERT INTO appointment (id, person, code_hash, code,"
		 " starts_ms, place, language, topic, desk, staff, ref_hash,"
		 " ref, state) SELECT i, i, hashed(2, 'AB' || i),"
		 " sealed('appointment.code', 'AB' || i), " AT
		 ", sealed('appointment.place', 'via Imbriani 218'), 'fr',"
		 " sealed('appointment.topic', 'permit'),"
		 " iif(i % 3, sealed('appointment.desk', 'legal'), NULL),"
		 " NULL, hashed(3, 'ref' || i),"
		 " sealed('appointment.ref', 'ref' || i), i % 3 FROM n"},
    {schema_line,
	EACH(8) "INSERT INTO case_file (id, person, number_hash, number,"
		" state, date, time, place, pin, checked_ms) SELECT i, i,"
		" hashed(4, '06NA' || i), sealed('case_file.number', '06NA'"
		" || i), sealed('case_file.state', 'in_process'), NULL, NULL,"
		" NULL, sealed('case_file.pin', '471' || i), " AT " FROM n"},
    {schema_line,
	EACH(9) "INSERT INTO follow_up (id, person, topic, desk, state,"
		" opened_ms, due_ms, interaction, urgent) SELECT i, i,"
		" 'person', 'desk', iif(i % 3, 'open', 'done'), " AT ", " AT
		", i, 0 FROM n"},
    {schema_line,
	"INSERT INTO seen_run (id, week, filter, keys)"
	" VALUES (1, 2900, zeroblob(128), zeroblob(32))"},
    {schema_call,
	EACH(5) "INSERT INTO call (id, person, account, remote_id, started_ms,"
		" language, ended_ms, seconds, step, misses, conversation,"
		" script) SELECT i, i, 'main', 'CA' || i, " AT ", 'fr', " AT
		", 40, 3, 0, sealed('call.conversation', 'at main menu'),"
		" sealed('call.script', '7 1') FROM n"},
    {schema_recording,
	"INSERT INTO recording (id, person, account, remote_id, seconds,"
	" state, due_ms, attempts) VALUES (3, 3, 'main', 'RE3', 12, 0, 9, 1)"},
    {schema_reminder,
	EACH(12) "INSERT INTO reminder (id, appointment, before_ms, at_ms,"
		 " message, stale) SELECT i, i, 172800000, " AT
		 ", iif(i = 4, 8, 0), 0 FROM n"},
    {schema_reminder,
	EACH(6) "INSERT INTO contact (person, name, lists, consent,"
		" quiet_from, quiet_until) SELECT i, sealed('contact.name',"
		" 'Awa ' || i), sealed('contact.lists', 'corteo;casa'),"
		" sealed('contact.consent', 'yes'), 0, 0 FROM n"},
    {schema_look,
	"INSERT INTO look VALUES (1, 'permit', 3, 'main', 5, 0,"
	" hashed(4, '06NA3'), sealed('look.number', '06NA3'), NULL, NULL,"
	" NULL, 1, 0, 20, 7, 8, 9)"},
    {schema_look,
	"INSERT INTO source VALUES ('permit', 5, 0, 0, 0, 0, 20000, 3)"},
    {schema_opt_out,
	"INSERT INTO opt_change VALUES (1, 7, 1790000000000, 1, 1, 0,"
	" sealed('opt_change.words', 'stop'))"},
    {schema_placed,
	"INSERT INTO placed VALUES (9, 4, 1790000000000, 'called', 'reminder',"
	" 4, 'it')"},
    {schema_notice,
	"INSERT INTO list VALUES (50, hashed(5, 'festa'),"
	" sealed('list.name', 'festa'))"},
    {schema_notice,
	"INSERT INTO person_list SELECT 50, person, 0, 9 FROM contact;"
	"UPDATE contact SET lists = NULL"},
    {schema_notice, "INSERT INTO person_list VALUES (50, 20, 1, 7)"},
    {schema_notice,
	"INSERT INTO notice VALUES (1, 'running', sealed('notice.script',"
	" 'notice Prova'), sealed('notice.made_by', 'anna'), 1,"
	" sealed('notice.approved_by', 'carlo'), hashed(6, 'x'), 2, 3, NULL,"
	" 1, 0, 0)"},
    {schema_notice,
	EACH(20) "INSERT INTO notice_recipient SELECT 1, i, 0, 0, 0 FROM n"},
    {schema_notice,
	"INSERT INTO street_phone VALUES (2, sealed('street_phone.name',"
	" 'Ada'), 1)"},
    {schema_outbox,
	EACH(9) "INSERT INTO tally SELECT 0, 'main', 20000 + i, i FROM n"},
    {schema_removal,
	"INSERT INTO removal VALUES (1, 'main', 'SM9', 0, 5, 1, 0, 0)"},
    {schema_waiting,
	"INSERT INTO waiting VALUES (1, 5, hashed(8, 'legal'),"
	" sealed('waiting.desk', 'legal'), NULL, NULL, 5, 1, 0, 9)"},
    {schema_waiting,
	"INSERT INTO offer VALUES (1, 1, 5, hashed(8, 'legal'), 1, 2, 3, 4,"
	" 0)"},
    {schema_waiting,
	"UPDATE appointment SET desk_hash = hashed(8, 'legal')"
	" WHERE desk IS NOT NULL"},
    {schema_waiting,
	"INSERT INTO waiting_desk VALUES (hashed(8, 'legal'), 77)"},
    {schema_staff,
	"INSERT INTO staff (id, name, role, desks, disabled, password, totp,"
	" totp_step, link_hash, link_ends_ms, made_ms) VALUES (1, 'anna',"
	" 'admin', 'all', 0, '$argon2id$', sealed('staff.totp', 'x'), 0,"
	" NULL, 0, 1)"},
    {schema_staff,
	"INSERT INTO staff_session VALUES (1, 1, hashed(10, 't'), 1, 2)"},
    {schema_staff,
	EACH(10) "INSERT INTO audit SELECT i, " AT ", 1, 'read', i, 0,"
		 " CAST(hashed(6, i) || hashed(6, -i) AS BLOB) FROM n"},
    {schema_staff, "INSERT INTO staff_row VALUES (4, 1)"},
    {schema_staff, "INSERT INTO attention VALUES (4, 9, 1, 10)"},
    {schema_ring,
	"INSERT INTO ring (call, state, began_ms, seen_ms, taken, times)"
	" VALUES (3, 0, 1, 2, 0, 1)"},
    {schema_staged,
	"INSERT INTO staged VALUES (4, 'people', 1, 0, 500, 500, 400, 0, 0,"
	" 9)"},
    {schema_staged,
	"INSERT INTO staged_piece VALUES (2, 4, sealed('staged_piece.rows',"
	" 'number'))"},
    {schema_staged, "INSERT INTO staged_kept VALUES (4, 9)"},
    {schema_left_out,
	"INSERT INTO staged_left_out VALUES (4, hashed(0, '+39347'))"},
    {schema_audit,
	"INSERT INTO audit_anchor VALUES (1, 1, 5, zeroblob(32),"
	" zeroblob(32))"},
    {schema_mark,
	EACH(3) "INSERT INTO mark SELECT i, CAST(hashed(1, '+39' || i) ||"
		" zeroblob(72) AS BLOB) FROM n"},
    {schema_found, "INSERT INTO name_change VALUES (7, 4)"},
    {schema_carried, "INSERT INTO carried VALUES (1, 0, 'fr/a.wav', 0, x'41')"},
    {schema_border,
	"INSERT INTO row_desk VALUES (8, sealed('row_desk.desks', 'legal'))"},
    {NULL, NULL},
};
