/** Words the rules get wrong, with what they have. */
const EXCEPTIONS: Readonly<Record<string, number>> = Object.fromEntries(
	Object.entries({
		1: 'aren weren eye eyes queue queued ewe tongue league vague scene clothes quay',
		2: 'people business every evening wednesday being science quiet client diet poem poet idol cruel fuel duel jewel create react ocean diary area',
		3: 'idea everyone everything everywhere everyday society anxiety variety area diary'
	}).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)]))
);
export { EXCEPTIONS };
