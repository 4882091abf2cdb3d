/** What somebody may need to take part in a meeting, in their own words (FIELD.md). */
export const NEED_WORDS = [
	'interpreter',
	'access',
	'notWith',
	'someone',
	'childcare',
	'other'
] as const;
export type NeedWords = (typeof NEED_WORDS)[number];

/** How they would take part. */
export const TAKE_PART = ['room', 'call', 'unsure'] as const;
export type TakePart = (typeof TAKE_PART)[number];

export type Needs = Readonly<Record<NeedWords, string>> & { readonly how: TakePart | null };

/** The longest of each, in UTF-16 units, as a browser counts. */
export const NEED_LONGEST = 600;

export const NO_NEEDS: Needs = {
	interpreter: '',
	access: '',
	notWith: '',
	someone: '',
	childcare: '',
	other: '',
	how: null
};

/** Whether anything is asked for: to come to the room, with nothing needed, is an answer too. */
export function asksForAnything(needs: Needs): boolean {
	return needs.how !== null || NEED_WORDS.some((one) => needs[one] !== '');
}

export function isTakePart(text: unknown): text is TakePart {
	return TAKE_PART.some((one) => one === text);
}
