import type { InvitationState } from '#lib/server/family/staff/state.ts';

/** How the states of an invitation, of views and of needs are coloured; their words say the same. */
export const stateTones = {
	none: 'plain',
	open: 'good',
	waits: 'warn',
	stopped: 'wrong',
	ended: 'plain'
} as const satisfies Record<InvitationState, string>;

export const viewsTones = {
	none: 'plain',
	'taken-back': 'plain',
	sent: 'warn',
	read: 'good'
} as const;

export const needsTones = {
	none: 'plain',
	waits: 'warn',
	changed: 'warn',
	arranged: 'good'
} as const;
