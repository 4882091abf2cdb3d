/** The national participation codes (SSDA903), in order. */
export const PN_CODES = ['PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'] as const;

export type PnCode = (typeof PN_CODES)[number];

/** Where the child was: in the room, or absent but with their views there, or neither. */
export type Presence =
	'under-four' | 'in-the-room' | 'views-only' | 'silent-in-the-room' | 'absent';

interface CodeFacts {
	/** The short meaning, a key for the words. */
	readonly means: string;
	readonly presence: Presence;
}

/** What each code says happened at the meeting. */
export const CODE_FACTS = {
	PN0: { means: 'under-four', presence: 'under-four' },
	PN1: { means: 'attended-spoke', presence: 'in-the-room' },
	PN2: { means: 'attended-advocate-spoke', presence: 'in-the-room' },
	PN3: { means: 'attended-without-words', presence: 'in-the-room' },
	PN4: { means: 'attended-conveyed-nothing', presence: 'silent-in-the-room' },
	PN5: { means: 'absent-advocate-briefed', presence: 'views-only' },
	PN6: { means: 'absent-views-sent', presence: 'views-only' },
	PN7: { means: 'absent-no-views', presence: 'absent' }
} as const satisfies Record<PnCode, CodeFacts>;

/** Whether a text is a participation code, exactly as the national files write it. */
export function isPnCode(text: string): text is PnCode {
	return (PN_CODES as readonly string[]).includes(text);
}

/** Whether the child's views were at the meeting under a code; null for PN0, which doesn't say. */
export function hadViewsUnder(code: PnCode): boolean | null {
	const { presence } = CODE_FACTS[code];
	if (presence === 'under-four') return null;
	return presence === 'in-the-room' || presence === 'views-only';
}
