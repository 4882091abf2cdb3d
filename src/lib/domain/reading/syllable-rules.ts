/** Words, and first parts of words, that no rule here gets right. */
export const KNOWN_SYLLABLES: ReadonlyMap<string, number> = new Map(
	Object.entries({
		1: 'eye eyes queue queues',
		2:
			'argue argues argued business chaos conscience creature creatures embed evening evenings ' +
			'every haven lion lions maybe naked science soldier soldiers wednesday',
		3: 'element elements parliament recipe recipes'
	}).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)] as const))
);

/** First parts that keep their own count whatever comes after: ev(e)ry-one, some-thing. */
export const FIRST_PARTS = [
	[/^every(?=one|thing|body|where|day)/, 2],
	[/^any(?=one|thing|body|where|how|time|way|more)/, 2],
	[/^who(?=ever)/, 1],
	[/^some(?=one|thing|body|where|how|time|what|day)/, 1]
] as const satisfies readonly (readonly [RegExp, number])[];

/** Endings that are a syllable of their own; they leave the word before them, $1, as it is: safe-ly. */
export const LAST_PARTS =
	/^(.*(?:[aeiouy].*[^aeiouy].*|[aeiouy]{2}|[^aeiouy][aeiouy]))(?:ly|less|ful|ness|ments?)$/;

/** An e that is silent inside a word, because a word ends there: hom(e)work, plac(e)ment, lif(e)time. */
export const SILENT_INSIDE =
	/^(som|hom|lif|tim|saf|car|ther|wher|hous|bas|cas|not|fac|sid|nam|mov|plac|phon|fir|typ|mak|tak|lik|polic)e(?=[bcdfghjklmnpqtvwz].*[aeiouy])/;

/** What the runs of vowels alone get wrong, and by how much, each time it is found. */
export const CORRECTIONS = [
	// A last e is silent, unless it carries a consonant and an l or r (table, centre).
	[/(?:[^aeioulr]|[aeiouylrw][lr])e$/g, -1],
	// So it is before s, unless the s needs it (houses, wishes, changes)...
	[/(?:[^aeioulrscgxzh]|[^cs]h|[aeiouylrw][lr])es$/g, -1],
	// ... and before d, unless the d needs it (wanted, needed) or it carries them (handled).
	[/(?:[^aeioutdlr]|[aeiouylrw][lr])ed$/g, -1],
	[/gue[sd]?$/g, -1],
	// Vowels side by side that are said apart. Not after a soft c, s, t: social, patient, nation.
	[/(?:^l?|[^ctsl]|[^il]l)ia(?!ge)|[ct]iat|tios?$/g, 1],
	[/[^ctsglnxh]io(?!ur)/g, 1],
	[/iet|[^ct]ien[ct]|iu[ms]/g, 1],
	[/[aeiouy].*[^aeiouy]ie(?:r|rs|st)$/g, 1],
	[/[aeiouy]ing(?:s|ly)?$/g, 1],
	[/idea|^area|creat|^re(?:act|app|ali|ass|arr|u|o)|eos?$|eum|theor|geo(?=[gm])|neous/g, 1],
	[/(?:[^gs]|[^r]s)ua|[^g]ue(?:l|n[ct]|t)|[^g]ui(?:n(?!g)|d|ci|ty|ti)|guity|uous/g, 1],
	[/poe[mt]|oic$|^co(?:oper|ordin)/g, 1],
	// An m that stands alone: rhythm, racism.
	[/(?:[aiy]s|th)ms?$/g, 1]
] as const satisfies readonly (readonly [RegExp, number])[];
