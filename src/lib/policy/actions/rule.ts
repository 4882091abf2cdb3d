import type { Role } from '../roles.ts';
import type { Tie } from '../ties.ts';

/** Who may do one act. */
export interface Rule {
	/** The child themself may. */
	readonly self?: true;
	/** An adult with one of these ties to the child may. */
	readonly ties?: readonly Tie[];
	/** An adult with one of these roles may, for whatever child or none. */
	readonly roles?: readonly Role[];
	/** Only with a sign-in proved within `FRESH_FOR`. */
	readonly fresh?: true;
	/** Only by somebody whose device isn't in helper mode. */
	readonly notHelped?: true;
	/** The command line may, run by whoever has the machine and its data folder. */
	readonly system?: true;
}

/** Who hears what a child gave: those who review, and whoever broke the glass. */
export const hearers = ['iro', 'iro-cover', 'chair', 'chair-cover', 'break-glass'] as const;
/** Who reviews, or stands in. */
export const chairs = ['iro', 'iro-cover', 'chair', 'chair-cover'] as const;
/** Everybody who works on a child's case. */
export const workers = [...chairs, 'social-worker', 'team-manager', 'team-support'] as const;
