import { describe, expect, it } from 'vitest';
import type { DatedRelationship } from '#lib/domain/report/restriction.ts';
import {
	invitationOpens,
	invitationStops,
	type AgreedTo,
	type InvitationFacts,
	type SetNonDisclosure
} from './invitation-stop.ts';

const mother: DatedRelationship = {
	recipientId: 'her',
	childId: 'child',
	kind: 'mother',
	contact: 'open',
	from: null,
	to: null
};
const secret: SetNonDisclosure = {
	childId: 'child',
	recipientId: 'her',
	from: '2026-01-01',
	to: null,
	setAt: 5
};
const facts = (
	relationships: readonly DatedRelationship[],
	nonDisclosures: readonly SetNonDisclosure[] = []
): InvitationFacts => ({
	today: '2026-03-10',
	childId: 'child',
	adultId: 'her',
	relationships,
	nonDisclosures
});

describe('what stops an invitation', () => {
	it.each([
		['nothing between a mother and her child', facts([mother]), []],
		['nobody known', facts([]), ['not-related']],
		['an unknown kind', facts([{ ...mother, kind: 'unknown' }]), ['not-related']],
		['one that ended yesterday', facts([{ ...mother, to: '2026-03-09' }]), ['not-related']],
		['not one that ends today', facts([{ ...mother, to: '2026-03-10' }]), []],
		['another child’s', facts([{ ...mother, childId: 'sibling' }]), ['not-related']],
		['restricted', facts([{ ...mother, contact: 'restricted' }]), ['contact-restricted']],
		['none', facts([{ ...mother, contact: 'none' }]), ['contact-none']],
		['not disclosed to her', facts([mother], [secret]), ['non-disclosure']],
		[
			'not disclosed to anybody',
			facts([mother], [{ ...secret, recipientId: null }]),
			['non-disclosure']
		],
		['not disclosed to another', facts([mother], [{ ...secret, recipientId: 'him' }]), []],
		['of another child', facts([mother], [{ ...secret, childId: 'sibling' }]), []],
		['over', facts([mother], [{ ...secret, to: '2026-03-09' }]), []]
	] as const)('%s', (_, given, stops) => {
		expect(invitationStops(given)).toEqual(stops);
		expect(invitationOpens(given, null)).toBe(stops.length === 0);
	});
});

describe('a manager’s agreement', () => {
	const agreed: AgreedTo = { at: 10, restrictions: ['contact-restricted', 'non-disclosure'] };
	const restricted = { ...mother, contact: 'restricted' } as const;
	it.each([
		['opens what it was given for', facts([restricted], [secret]), true],
		['opens what is left of it', facts([restricted]), true],
		['does not cover what was set since', facts([mother], [{ ...secret, setAt: 11 }]), false],
		['does not cover another restriction', facts([{ ...mother, contact: 'none' }]), false],
		['never heals a relationship that ended', facts([{ ...restricted, to: '2026-03-09' }]), false],
		[
			'is not undone by what is kept from others',
			facts([restricted], [{ ...secret, recipientId: 'him', setAt: 11 }]),
			true
		]
	])('%s', (_, given, opens) => {
		expect(invitationOpens(given, agreed)).toBe(opens);
	});
});
