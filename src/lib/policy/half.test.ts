import { describe, expect, it } from 'vitest';
import type { AdultActor } from './actor.ts';
import { answerAtGate } from './gate.ts';
import { routes } from './routes.ts';

const NOW = Date.UTC(2026, 2, 10);

/** A parent or carer who has opened an e-mailed link, or shown a card, and nothing more. */
const half = (roles: AdultActor['roles']): AdultActor => ({
	kind: 'adult',
	id: 'adult',
	sessionId: 'session',
	roles,
	freshAt: NOW,
	secondFactor: false
});

const answer = (actor: AdultActor, routeId: string) =>
	answerAtGate(actor, { routeId, path: '/', demo: false, now: NOW });

/** The pages for adults, each with the first of the roles it is for. */
const pages = Object.entries(routes).flatMap(([id, rule]) =>
	rule.for === 'adults' ? [{ id, roles: [rule.roles[0]] }] : []
);

describe('somebody who has given one factor alone', () => {
	it('comes to the two pages that name nobody to them, and to no other of any adult', () => {
		const open = pages.filter(({ id, roles }) => answer(half(roles), id) !== 'sign-in-again');
		expect(open.map(({ id }) => id).sort()).toEqual([
			'/(family)/family',
			'/(family)/family/papers'
		]);
	});

	it('comes nowhere else by becoming one of the staff meanwhile', () => {
		expect(answer(half(['parent', 'social-worker']), '/(staff)/staff')).toBe('sign-in-again');
	});

	it('finds what is for others no more there than anybody does', () => {
		expect(answer(half(['parent']), '/(staff)/staff')).toBe('not-there');
		expect(answer(half(['parent']), '/(family)/family/help')).toBe('not-there');
	});

	it('comes everywhere with both', () => {
		const shut = pages.filter(
			({ id, roles }) => answer({ ...half(roles), secondFactor: true }, id) !== 'open'
		);
		expect(shut).toEqual([]);
	});
});
