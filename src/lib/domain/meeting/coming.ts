/**
 * Who may come to a meeting, by what they are there: what somebody of the family may be told of it, in
 * their own language and without a name.
 */
export const COMERS = [
	'chair',
	'iro',
	'social-worker',
	'school',
	'health',
	'police',
	'family-worker',
	'your-advocate',
	'child-advocate',
	'carer',
	'child',
	'interpreter',
	'note-taker'
] as const;
export type Comer = (typeof COMERS)[number];

export function isComer(text: string): text is Comer {
	return COMERS.some((one) => one === text);
}
