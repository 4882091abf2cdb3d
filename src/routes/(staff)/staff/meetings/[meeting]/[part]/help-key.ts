const known = ['alone', 'carer', 'worker', 'advocate', 'family', 'other'] as const;

/** Who helped, as a key for the words. */
export function helpKey(helpedBy: string | null): (typeof known)[number] {
	return known.find((one) => one === helpedBy) ?? 'other';
}
