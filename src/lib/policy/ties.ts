/**
 * What may tie an adult to a child on a day. Ties come from dated rows: allocations, relationships,
 * the manager's and business support's team, break-glass and open alerts.
 */
export const ties = [
	'iro',
	'iro-cover',
	'chair',
	'chair-cover',
	'social-worker',
	'partner-professional',
	'advocate',
	'parent',
	'carer',
	'team-manager',
	'team-support',
	'break-glass',
	'duty-alert'
] as const;

export type Tie = (typeof ties)[number];

/** A day's ties of one actor to one child. */
export type Ties = ReadonlySet<Tie>;
