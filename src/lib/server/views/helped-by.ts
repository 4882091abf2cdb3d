import type { ChildActor } from '#lib/policy/actor.ts';

/** Who helped a child to fill a form in, as it is recorded with what they sent. */
export const helpedBy = ['alone', 'carer', 'worker', 'advocate', 'family', 'other'] as const;
export type HelpedBy = (typeof helpedBy)[number];

export function isHelpedBy(text: string): text is HelpedBy {
	return helpedBy.some((one) => one === text);
}

/** Kinds of helping sessions that are not already named as they are recorded. */
const byKind: Readonly<Record<string, HelpedBy>> = {
	'foster-carer': 'carer',
	parent: 'family',
	mother: 'family',
	father: 'family'
};

/** Who helps now, from the session; null for a child alone at the device, who is asked. */
export function helpedByOf({ helper }: ChildActor): HelpedBy | null {
	if (!helper) return null;
	if (isHelpedBy(helper.kind) && helper.kind !== 'alone') return helper.kind;
	return byKind[helper.kind] ?? 'worker';
}
