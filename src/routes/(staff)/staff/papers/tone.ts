import type { ReleaseState } from '#lib/server/release/state.ts';

type State = ReleaseState | 'not-begun' | 'nobody';

/** The colour of a state, beside its words. */
const tones = {
	'not-begun': 'wrong',
	nobody: 'warn',
	'being-prepared': 'plain',
	changed: 'warn',
	returned: 'warn',
	prepared: 'warn',
	released: 'good',
	revoked: 'wrong'
} as const satisfies Record<State, 'plain' | 'good' | 'warn' | 'wrong'>;

export function toneOf(state: State): (typeof tones)[State] {
	return tones[state];
}
