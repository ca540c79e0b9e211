# SPDX-License-Identifier: AGPL-3.0-or-later
# passaparola.bash - completion of commands, their options and file names

_passaparola()
{
	local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
	local command='' item last='' words='--settings --help'

	for item in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
		if [[ $last != --settings && $item == [a-z]* ]]; then
			command=$item
			break
		fi
		last=$item
	done
	case $before in
	--settings)
		mapfile -t COMPREPLY < <(compgen -f -- "$word")
		return ;;
	--format)
		words='text json csv' ;;
	--channel)
		words='text call desk' ;;
	--purpose)
		words='reminders notices all' ;;
	*)
		case $command in
		'') words+=' serve check phone talk match parts log import
			appointments cases people follow-ups notice prompts staff audit
			backup restore forget export retain' ;;
		serve) words+=' --example --quiet' ;;
		check) words+=' --format --all' ;;
		phone) words+=' --from' ;;
		match) words+=' --language' ;;
		log) words+=' --since --until --person --channel --format --numbers' ;;
		import) words+=' appointments cases people --dry-run --cancel-missing' ;;
		appointments) words+=' list show add change cancel slots waiting wait unwait --all --format --number
			--code --starts --place --language --topic --desk --staff --ref --reminders --cancelled' ;;
		cases) words+=' list show add change --format --number --case-number
			--state --date --time --place --pin --checked' ;;
		notice) words+=' new change rehearse approve start pause stop show list phone phones
			--by --at --watch --example --format' ;;
		people) words+=' list lists show add change stop start --format --number --name --language
			--lists --safety --consent --consent-on --consent-by --quiet --by --purpose --words' ;;
		follow-ups) words+=' list close audio --all' ;;
		staff) words+=' list add role disable enable link --role --desks --format' ;;
		audit) words+=' list verify --noted' ;;
		prompts) words+=' status extract build hear compare export --missing --unrecorded --format --jobs --only' ;;
		retain) words+=' --dry-run' ;;
		backup) words+=' --replace' ;;
		esac ;;
	esac
	mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
	case $command in
	talk | import | notice | backup | restore | forget)
		mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$word") ;;
	esac
}
complete -o filenames -F _passaparola passaparola
