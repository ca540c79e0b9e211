/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * commands.c - the list of all subcommands, and what --help says of them
 */
#include <stddef.h>

#include "cli/check.h"
#include "cli/coverage.h"
#include "cli/import.h"
#include "cli/log.h"
#include "cli/notice.h"
#include "cli/privacy.h"
#include "cli/record.h"
#include "cli/serve.h"
#include "cli/staff.h"
#include "cli/talk.h"
#include "cli/words.h"

const struct command commands[] = {
    {"serve", "the daemon, in the foreground",
	"passaparola serve [--quiet] [--without-sandbox]\n"
	"passaparola serve --example\n\n"
	"Answers until it is told to stop. Prints one line `ready "
	"http://ADDRESS/`\n"
	"once it answers; one line a decision goes to standard error. TERM\n"
	"finishes what is under way (at most 5 s); HUP reads settings, flows,\n"
	"words and prompts again, as a whole or not at all. --example prints a\n"
	"complete settings file. --quiet keeps only what is wrong in the log.\n"
	"Once all is open it gives away what it does not need of files and\n"
	"system calls; --without-sandbox is for machines where that goes wrong.\n\n"
	"  passaparola serve --example > passaparola.conf\n"
	"  passaparola --settings passaparola.conf serve\n",
	0, 0, command_serve},
    {"check", "settings, flows, words and prompts: all that is wrong",
	"passaparola check [--format json] [--all]\n\n"
	"Reads everything that people write and says what is wrong, where, and\n"
	"what to do. --all also shows what is only worth knowing, such as texts\n"
	"of more than two parts. Exit 0: it can run; 65: flows, words or\n"
	"prompts are wrong; 78: the settings are.\n\n"
	"  passaparola --settings desk.conf check\n",
	0, 0, command_check},
    {"phone", "a phone in the terminal: write to the line, or call it",
	"passaparola phone [--from NUMBER]\n\n"
	"Each line that you type is a text to the line; what it answers is\n"
	"printed, also what comes later. /call calls: then a line is the keys\n"
	"that you press, an empty one is silence, and what is heard is printed\n"
	"with its prompt, language and voice. /record 12s or /record FILE.wav\n"
	"leaves a message, /hang up ends the call, /wait 3s lets time pass.\n"
	"Needs no provider and no daemon. The demo has appointments (NA4821,\n"
	"NA7350) and cases (26NA123456, 061534627074) to ask for.\n\n"
	"  printf 'rdv\\nna4821\\n' | passaparola phone\n"
	"  printf '/call\\n1\\n4\\n/record 12s\\n' | passaparola phone\n",
	0, 0, command_phone},
    {"talk", "plays conversations against the flows with a fake clock",
	"passaparola talk FILE…\n\n"
	"Prints the first difference of each file and ends with a line\n"
	"`N passed, N failed`. Exit 1 when one failed.\n\n"
	"  passaparola talk tests/talk/appointment.talk\n\n"
	"  now 2026-11-20 09:00\n"
	"  appointment +393331112233 NA4821 2026-11-24 10:30, via Roma 1\n"
	"  <  +393331112233  rdv na4821\n"
	"  >  +393331112233  24/11, 10:30, via Roma 1. …\n",
	1, 100000, command_talk},
    {"match", "what the words make of each line of standard input",
	"passaparola match [--language TAG]\n\n"
	"One JSON line for each line: the concept, the language, how it was\n"
	"found. --language is what the person is known to speak.\n\n"
	"  echo 'rdv apointment' | passaparola match\n",
	0, 0, command_match},
    {"parts", "what each line of standard input costs as a text",
	"passaparola parts\n\n"
	"One JSON line for each line: GSM-7 or UCS-2, units, parts, and the\n"
	"letter that made it so.\n\n"
	"  echo 'A presto!' | passaparola parts\n",
	0, 0, command_parts},
    {"log", "what was said, oldest first",
	"passaparola log [--since DAY] [--until DAY] [--person NAME]\n"
	"    [--channel text|call|desk] [--format text|json|csv] [--numbers]\n"
	"passaparola log --spending [--format json]\n\n"
	"Numbers are masked; --numbers shows them, and is itself logged. A\n"
	"person's name is the twelve letters that every line of theirs has.\n"
	"--spending says of each day what was spent, as we booked it.\n\n"
	"  passaparola log --since 2026-11-20 --format json\n",
	0, 0, command_log},
    {"import", "appointments, cases and people, from CSV or iCalendar files",
	"passaparola import appointments|cases|people FILE [--dry-run]\n"
	"    [--cancel-missing]\n\n"
	"The first line names the columns, in any order. Every bad row is named\n"
	"by its line, and then nothing is imported. --dry-run only looks.\n"
	"The same ref again changes an appointment; --cancel-missing cancels\n"
	"those to come whose ref the file does not have any more. Appointments\n"
	"can be a calendar, FILE.ics: passaparola(8) says how who comes is found.\n\n"
	"  number,code,starts,place,ref\n"
	"  +393331112233,NA4821,2026-11-24 10:30,via Imbriani 218,a-17\n\n"
	"  number,case_number,state,checked\n"
	"  +393331112233,26NA123456,in_process,2026-11-20\n\n"
	"  number,name,language,safety,lists,consent,consent_on,consent_by\n"
	"  +393331112233,Awa,fr,neutral,corteo;donne,sì,2026-11-20,desk\n",
	2, 2, command_import},
    {"appointments", "list, show, add, change or cancel appointments",
	"passaparola appointments list [--all] [--format json]\n"
	"passaparola appointments show|cancel ID\n"
	"passaparola appointments add --number N --code C --starts WHEN\n"
	"    --place P [--language L] [--topic T] [--desk D] [--staff S]\n"
	"    [--ref R] [--reminders yes|no] [--cancelled yes|no]\n"
	"passaparola appointments change ID [the same options]\n"
	"passaparola appointments slots|waiting [--desk D] [--format json]\n"
	"passaparola appointments wait ID\n"
	"passaparola appointments wait --number N --code C [--desk D] [--topic T]\n"
	"passaparola appointments unwait NUMBER\n\n"
	"The list begins each line with the ID; --all shows past ones too. Who\n"
	"has an appointment that is changed is told so, once. slots lists what is\n"
	"free, waiting who waits for a slot, in order; wait puts somebody into that\n"
	"list, for an earlier day or for a first one, and unwait takes them out.\n\n"
	"  passaparola appointments change 17 --starts '2026-11-24 11:00'\n",
	1, 2, command_appointments},
    {"cases", "list, show, add or change cases",
	"passaparola cases list [--format json]\n"
	"passaparola cases show NUMBER\n"
	"passaparola cases add --number N --case-number C --state S\n"
	"    [--date D] [--time T] [--place P] [--pin PIN] [--checked D]\n"
	"passaparola cases change NUMBER [the same options]\n\n"
	"Of a case's number only the last four characters are shown.\n\n"
	"  passaparola cases change 26NA123456 --state ready\n",
	1, 2, command_cases},
    {"people", "list, show, add, change or stop messages to people",
	"passaparola people list [--format json]\n"
	"passaparola people show NUMBER|NAME\n"
	"passaparola people add --number N [--name W] [--language L]\n"
	"    [--lists A;B] [--safety normal|neutral|silent|never]\n"
	"    [--consent WORDS] [--consent-on DAY] [--quiet 22:00-09:00]\n"
	"    [--consent-by desk|text|call|paper|web] [--by text|call]\n"
	"passaparola people change NUMBER|NAME [the same options]\n"
	"passaparola people stop|start NUMBER|NAME\n"
	"    [--purpose reminders|notices|all] [--words WORDS]\n"
	"passaparola people lists [--format json]\n\n"
	"NAME is the twelve letters that the list and the log have. To take a\n"
	"person out they text the word for it, in their language. stop and\n"
	"start note what they told the desk, of everything unless --purpose\n"
	"says less; start needs their words, or how they agreed. A provider\n"
	"that they told STOP stays blocked until they text it START. Notices\n"
	"go to lists, and to nobody without consent; who joined or left a list\n"
	"by text stays as they said, whatever --lists says.\n\n"
	"  passaparola people change +393331112233 --safety silent\n",
	1, 2, command_people},
    {"notice", "notices to many: write, rehearse, approve, send",
	"passaparola notice new FILE --by NAME\n"
	"passaparola notice new --example\n"
	"passaparola notice change NUMBER FILE --by NAME\n"
	"passaparola notice rehearse NUMBER\n"
	"passaparola notice approve NUMBER TEXT --by NAME\n"
	"passaparola notice start NUMBER [--by NAME] [--at WHEN] [--watch]\n"
	"passaparola notice pause|stop NUMBER [--by NAME]\n"
	"passaparola notice show NUMBER [--watch]\n"
	"passaparola notice list\n"
	"passaparola notice phone PHONE [NAME]\n"
	"passaparola notice phones\n\n"
	"A file says who gets it and what they read (--example shows one).\n"
	"rehearse tells how many people, what it costs, how long it takes and\n"
	"who is left out. A second person approves the text by the letters that\n"
	"rehearse shows: a change asks again. start goes on with one that was\n"
	"paused. phone names a phone of the desk that may start one by text, as\n"
	"in 7 PARTENZA 4711, or takes it away. Each takes --format json, and\n"
	"--by NAME for who does it: one of the accounts, once there are some.\n\n"
	"  passaparola notice new --example > sabato.notice\n"
	"  passaparola notice new sabato.notice --by anna\n"
	"  passaparola notice rehearse 7\n",
	0, 3, command_notice},
    {"follow-ups", "what waits for a person of the desk",
	"passaparola follow-ups [list] [--all]\n"
	"passaparola follow-ups close NUMBER\n"
	"passaparola follow-ups audio NUMBER FILE.wav\n\n"
	"Those that are not done; --all lists those too. The list begins each\n"
	"line with the number; a message that a caller left has its length\n"
	"there, and audio writes it to a file to listen to (- is standard\n"
	"output). The log says that somebody did.\n\n"
	"  passaparola follow-ups close 12\n"
	"  passaparola follow-ups audio 12 message.wav\n",
	0, 3, command_follow_ups},
    {"prompts", "texts and recordings in every language: what is missing",
	"passaparola prompts status [--missing|--unrecorded] [--format json]\n"
	"passaparola prompts extract\n"
	"passaparola prompts build [--jobs N] [--only LANGUAGE/ID]\n"
	"passaparola prompts hear FILE OUT.wav [SECONDS]\n"
	"passaparola prompts compare LANGUAGE FILE.po [OUT.po]\n"
	"passaparola prompts export LANGUAGE OUT.po\n\n"
	"status counts texts and recordings per language (--missing names the\n"
	"texts, --unrecorded what somebody should read aloud; exit 1 when a\n"
	"text is missing or something is stale). extract brings the PO files\n"
	"up to date with the flows: what is translated stays. build makes\n"
	"telephone audio from prompts/LANGUAGE/ID.wav, .flac, .ogg, .mp3, from\n"
	"what was recorded on the desk page (`voices` of the settings), and a\n"
	"synthetic voice beside it; only what changed is made again. A running\n"
	"daemon takes it with HUP. hear makes the same of one file, as callers\n"
	"would hear it, and refuses one that lasts more than SECONDS. compare\n"
	"says what a translator's PO file would change, as JSON; export writes\n"
	"one with all that is in force, also what the desk page changed.\n\n"
	"  passaparola prompts build && systemctl reload passaparola\n"
	"  passaparola prompts hear take-3.wav as-heard.wav\n",
	1, 4, command_prompts},
    {"staff", "who works at the desk, and how they get in",
	"passaparola staff list [--format json]\n"
	"passaparola staff add NAME [--role volunteer|coordinator|admin]\n"
	"    [--desks \"desk women\"]\n"
	"passaparola staff role NAME volunteer|coordinator|admin [--desks D]\n"
	"passaparola staff disable|enable|link NAME\n\n"
	"add and link print an address that signs in once, within a day; there\n"
	"one chooses a password, also who forgot theirs. Who is not of a desk\n"
	"does not see its conversations; `all` is of every desk.\n\n"
	"  passaparola staff add anna --role coordinator --desks all\n",
	1, 3, command_staff},
    {"audit", "what staff looked at and changed",
	"passaparola audit list\n"
	"passaparola audit verify [--noted HASH]\n\n"
	"list prints the newest thousand entries, newest first. verify walks\n"
	"all of them: each holds a hash of the one before it. Note the hash\n"
	"that it prints somewhere else; --noted HASH then shows that nothing\n"
	"was cut off at the end. Exit 1 when something is not as it was\n"
	"written.\n\n"
	"  passaparola audit verify\n",
	1, 1, command_audit},
    {"backup", "a consistent copy of everything while the daemon runs",
	"passaparola backup FILE [--replace]\n\n"
	"One new file, that only you can read: the database, recordings and\n"
	"texts of the desk page, the desk's own words, callers' messages\n"
	"(sealed) and recordings of notices. It is looked through, and has its\n"
	"name when it is whole. --replace: it may take the place of an older\n"
	"one. Not in it: the settings, their secrets and the key file. Keep a\n"
	"copy of those elsewhere: without the key the backup is sealed.\n\n"
	"  passaparola backup /media/stick/line-2026-11-20.db\n",
	1, 1, command_backup},
    {"restore", "puts a backup in the place of the database",
	"passaparola restore FILE\n\n"
	"The daemon has to be stopped; what was in the database goes. Files of\n"
	"the backup come back where there is none; what is there stays. Who was\n"
	"forgotten or said STOP since the backup is so again, as the file\n"
	"DATABASE.marks says, which no backup takes along. What waited to be\n"
	"sent is looked up before it goes; no notice goes on by itself.\n"
	"On a new machine: passaparola(8), AFTER THE WORST DAY.\n\n"
	"  passaparola restore /media/stick/line-2026-11-20.db\n",
	1, 1, command_restore},
    {"forget", "takes one person out of everything",
	"passaparola forget NUMBER [BACKUP…]\n\n"
	"Blanks the number and all texts, takes away appointments, permits,\n"
	"messages and what the desk wrote of the person, here and in the named\n"
	"backups. That they said STOP stays, as a mark that is no number.\n\n"
	"  echo '+39 333 111 2233' | passaparola forget - /media/stick/*.db\n",
	1, 64, command_forget},
    {"export", "all that is known of one person, for them to have",
	"passaparola export NUMBER\n\n"
	"JSON lines on standard output: what the desk knows, appointments,\n"
	"permits, tasks, who of the desk looked, and all that was said. That\n"
	"somebody exports is logged. What a caller left as a message is sound:\n"
	"`passaparola follow-ups audio` has it.\n\n"
	"  echo '+39 333 111 2233' | passaparola export - > person.json\n",
	1, 1, command_export},
    {"retain", "takes away what was kept for as long as `keep` says",
	"passaparola retain [--dry-run]\n\n"
	"The daemon does so by itself, every hour. After a machine was off for\n"
	"days, or its clock jumped, it waits for a week, or for this command,\n"
	"which says that the clock is right. --dry-run only counts.\n\n"
	"  passaparola retain --dry-run\n",
	0, 0, command_retain},
    {NULL, NULL, NULL, 0, 0, NULL},
};
