import { isHelpedBy, type HelpedBy } from '#lib/domain/participation/helped-by.ts';
import type { ChildActor } from '#lib/policy/actor.ts';

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

export { isHelpedBy, type HelpedBy };
