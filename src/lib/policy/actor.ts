import type { Role } from './roles.ts';

/** Nobody signed in. */
export interface Nobody {
	readonly kind: 'nobody';
}

/** Scheduled work and the command line, named in the audit. */
export interface System {
	readonly kind: 'system';
	readonly name: string;
}

/** A young person, alone or with a helper who handed the device over. */
export interface ChildActor {
	readonly kind: 'child';
	readonly id: string;
	readonly sessionId: string;
	readonly freshAt: number;
	/**
	 * What was written before this instant (epoch ms) stays closed in this session: it came of a card
	 * that nobody has confirmed yet (sign-in/card/confirm.ts). 0: nothing is closed.
	 */
	readonly opensFrom: number;
	readonly helper: null | {
		/** Who handed it over; null where somebody beside a child with a card only said that they help. */
		readonly id: string | null;
		readonly kind: string;
		/** The address the device is locked to. */
		readonly lockedTo: string;
	};
}

/** A grown-up with the roles they hold today. */
export interface AdultActor {
	readonly kind: 'adult';
	readonly id: string;
	readonly sessionId: string;
	readonly roles: readonly Role[];
	readonly freshAt: number;
	readonly secondFactor: boolean;
}

export type Actor = Nobody | System | ChildActor | AdultActor;

export const nobody: Nobody = { kind: 'nobody' };

/** Scheduled work or a command, by name. */
export function system(name: string): System {
	return { kind: 'system', name };
}
