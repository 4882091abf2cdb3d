/**
 * Hard words of the field as reports write them, each by the id of its meaning in
 * `hard-words:<id>`. The first that fits a place counts, so the longer stand first.
 */
const PATTERNS = {
	'initial-conference': /\binitial child protection conference\b|\bICPC\b/i,
	'review-conference': /\breview child protection conference\b|\bRCPC\b/i,
	'protection-plan': /\bchild protection plan\b|\bCP plan\b/i,
	'protection-conference': /\bchild protection conference\b/i,
	'child-in-need': /\bchild(?:ren)? in need(?: plan)?\b|\bCIN\b|\bsection 17\b|\bs\.? ?17\b/i,
	'section-47': /\bsection 47\b|\bs\.? ?47\b/i,
	'section-20': /\bsection 20\b|\bs\.? ?20\b/i,
	'strategy-discussion': /\bstrategy (?:discussion|meeting)\b/i,
	'core-group': /\bcore group\b/i,
	'significant-harm': /\bsignificant harm\b/i,
	'emotional-harm': /\bemotional(?:ly)? (?:harm(?:ed)?|abuse)\b/i,
	neglect: /\bneglect(?:ed|ful)?\b/i,
	threshold: /\bthresholds?\b/i,
	'interim-care-order': /\binterim care order\b|\bICO\b/i,
	'care-order': /\bcare order\b/i,
	'supervision-order': /\bsupervision order\b/i,
	'pre-proceedings': /\bpre-?proceedings\b|\bpublic law outline\b|\bPLO\b/i,
	'parental-responsibility': /\bparental responsibility\b/i,
	'looked-after': /\blooked[- ]after child(?:ren)?\b|\bLAC\b/i,
	iro: /\bindependent reviewing officer\b|\bIRO\b/i,
	placement: /\bplacements?\b/i,
	'connected-person': /\bconnected persons?\b|\bkinship care(?:r|rs)?\b/i,
	'special-guardian': /\bspecial guardian(?:s|ship)?(?: order)?\b/i,
	'supervised-contact': /\bsupervised (?:contact|family time)\b/i,
	'protective-factors': /\bprotective factors?\b/i,
	'risk-factors': /\brisk factors?\b/i,
	'disguised-compliance': /\bdisguised compliance\b/i,
	'coercive-control': /\bcoercive (?:control|behaviour)\b|\bcontrolling behaviour\b/i,
	chronology: /\bchronolog(?:y|ies)\b/i,
	genogram: /\bgenograms?\b/i,
	assessment: /\bassessments?\b/i,
	safeguarding: /\bsafeguarding\b/i,
	'multi-agency': /\bmulti-?agency\b/i,
	attachment: /\battachment (?:style|needs?|difficult(?:y|ies)|figure)\b/i,
	camhs: /\bCAMHS\b/,
	senco: /\bSENCO\b/,
	ehcp: /\bEHCP\b|\beducation, health and care plan\b/i,
	pep: /\bPEP\b|\bpersonal education plan\b/i,
	'health-visitor': /\bhealth visitor\b/i,
	cafcass: /\bcafcass\b/i,
	'unannounced-visit': /\bunannounced visits?\b/i,
	outcomes: /\boutcomes?\b/i
} as const satisfies Readonly<Record<string, RegExp>>;

export type HardWord = keyof typeof PATTERNS;

/** A stretch of a text: plain, or a hard word as it stands there. */
export interface Stretch {
	readonly text: string;
	readonly word: HardWord | null;
}

/** A text cut where hard words stand; put together again it is the same text. */
export function stretchesOf(text: string): Stretch[] {
	const found = Object.entries(PATTERNS).flatMap(([word, pattern]) => {
		const all = text.matchAll(new RegExp(pattern, `${pattern.flags}g`));
		return [...all].map((match) => ({ at: match.index, text: match[0], word: word as HardWord }));
	});
	// Of two in one place the longer; of two as long the one that is listed first.
	found.sort((one, two) => one.at - two.at || two.text.length - one.text.length);
	const cut: Stretch[] = [];
	let end = 0;
	for (const one of found) {
		if (one.at < end) continue;
		if (one.at > end) cut.push({ text: text.slice(end, one.at), word: null });
		cut.push({ text: one.text, word: one.word });
		end = one.at + one.text.length;
	}
	if (end < text.length) cut.push({ text: text.slice(end), word: null });
	return cut;
}

/** The hard words in some texts, each once, as they first stand there. */
export function hardWordsIn(
	texts: readonly string[]
): { readonly word: HardWord; readonly as: string }[] {
	const found = new Map<HardWord, string>();
	for (const { text, word } of texts.flatMap(stretchesOf)) {
		if (word !== null && !found.has(word)) found.set(word, text);
	}
	return [...found].map(([word, as]) => ({ word, as }));
}
