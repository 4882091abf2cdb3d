/** Texts that are the same in another language as in English, and why. */
const same: readonly (readonly [RegExp, string])[] = [
	[/^(SaySo|IRO|PIN|Childline|Shout|Always Heard|Help at Hand|Family Rights Group)$/, 'a name'],
	[/^(Cafcass|College)$/, 'a name of something English, with its meaning beside it or known'],
	[/^(Pip|Juno|Rafi|Ember), \d+$/, 'a made-up person of the demo, with their age'],
	[/^(Afro|Bob|Locs|Kippah|Patka|Turban|Cap)$/, 'hair and headwear known by these names'],
	[/^(robot|lamp|camera|Car|Brown|Staff|Post)$/, 'Welsh has the same word'],
	[/^(E-mail|Start|Stop|OK|Plan|Blond|Ombudsman)$/, 'Polish has the same word']
];

/** Whether a text may be what it is in English. */
export function isAllowed(text: string): boolean {
	return same.some(([pattern]) => pattern.test(text));
}
