/**
 * What somebody added by hand can be to a child. They are stored as they stand here, beside whatever the
 * case system calls its own. The last two look after the child by placement: see server/access/carer.ts.
 */
export const RELATIONSHIP_KINDS = [
	'mother',
	'father',
	'step-parent',
	'grandparent',
	'aunt or uncle',
	'brother or sister',
	'guardian',
	'other family',
	'foster carer',
	'residential worker'
] as const;
export type RelationshipKind = (typeof RELATIONSHIP_KINDS)[number];
