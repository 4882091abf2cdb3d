const MINUTE = 60_000;

/** How long a session lives: idle, and in all; and when its end is announced (SAFETY.md, "Signing in"). */
export const lifetimes = {
	child: { idle: 15 * MINUTE, whole: 4 * 60 * MINUTE, warn: 2 * MINUTE },
	'shared-tablet': { idle: 2 * MINUTE, whole: 30 * MINUTE, warn: MINUTE / 3 },
	parent: { idle: 15 * MINUTE, whole: 4 * 60 * MINUTE, warn: 2 * MINUTE },
	staff: { idle: 30 * MINUTE, whole: 8 * 60 * MINUTE, warn: 2 * MINUTE }
} as const;

export type SessionKind = keyof typeof lifetimes;

export function isSessionKind(text: string): text is SessionKind {
	return Object.hasOwn(lifetimes, text);
}
