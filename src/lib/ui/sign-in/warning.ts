/** Seconds before the end of a session at which it is announced: less on a tablet that is handed round. */
export function warnBefore(kind: string): number {
	return kind === 'shared-tablet' ? 20 : 120;
}
