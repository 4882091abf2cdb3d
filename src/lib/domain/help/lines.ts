import type { DayISO } from '../calendar/day.ts';

export interface HelpLine {
	readonly id:
		'emergency' | 'childline' | 'shout' | 'always-heard' | 'help-at-hand' | 'family-rights';
	/** As printed. */
	readonly number: string;
	/** As dialled or texted. */
	readonly dial: `tel:${string}` | `sms:${string}`;
	readonly for: 'child' | 'parent';
}

/** The day this list was last compared with its source. A council checks it again before use and yearly. */
export const helpLinesCheckedOn: DayISO = '2026-11-21';

/** The national helplines (FIELD.md). The council's own emergency duty number is a setting. */
export const helpLines = [
	{ id: 'emergency', number: '999', dial: 'tel:999', for: 'child' },
	{ id: 'childline', number: '0800 1111', dial: 'tel:08001111', for: 'child' },
	{ id: 'shout', number: '85258', dial: 'sms:85258', for: 'child' },
	{ id: 'always-heard', number: '0808 800 5792', dial: 'tel:08088005792', for: 'child' },
	{ id: 'help-at-hand', number: '0800 528 0731', dial: 'tel:08005280731', for: 'child' },
	{ id: 'family-rights', number: '0808 801 0366', dial: 'tel:08088010366', for: 'parent' }
] as const satisfies readonly HelpLine[];
