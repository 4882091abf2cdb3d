/** What a container holds, walked to its end; null where it is not a whole one with sound alone. */
export type Sound = {
	readonly seconds: number;
	/** The same, less every note about where, when, by what and by whom it was made. */
	readonly bytes: Buffer;
} | null;
