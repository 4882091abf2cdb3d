/** Who helped a child to say what they sent, as it is recorded with it (FIELD.md: received, by whom). */
export const HELPED_BY = ['alone', 'carer', 'worker', 'advocate', 'family', 'other'] as const;

export type HelpedBy = (typeof HELPED_BY)[number];

export function isHelpedBy(text: string): text is HelpedBy {
	return (HELPED_BY as readonly string[]).includes(text);
}
