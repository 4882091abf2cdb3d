import { describe, expect, it } from 'vitest';
import { exampleFacts, exampleRelationship } from '#lib/domain/report/example-facts.ts';
import { twoPeople } from '#lib/domain/report/checks/two-people.ts';

/** Everybody who may have a hand in it: who they are here, and whether they are a manager. */
const PEOPLE = {
	author: { id: 'worker', isManager: false },
	'author who manages': { id: 'writing-manager', isManager: true },
	chair: { id: 'chair', isManager: false },
	cover: { id: 'cover', isManager: false },
	'chair who wrote it': { id: 'writing-chair', isManager: false },
	manager: { id: 'manager', isManager: true },
	'another manager': { id: 'manager-2', isManager: true },
	support: { id: 'support', isManager: false },
	'another chair': { id: 'chair-elsewhere', isManager: false },
	recipient: { id: 'mother', isManager: true }
} as const;
type Who = keyof typeof PEOPLE;
const everybody = Object.keys(PEOPLE) as Who[];
const mayApprove: readonly Who[] = ['chair', 'cover', 'manager', 'another manager'];
const mayOverride: readonly Who[] = ['manager', 'another manager'];

const facts = {
	...exampleFacts,
	document: { ...exampleFacts.document, authorIds: ['worker', 'writing-manager', 'writing-chair'] },
	meeting: { ...exampleFacts.meeting, chairIds: ['chair', 'cover', 'writing-chair'] }
};
const prepared = (preparer: Who, approver: Who) => ({
	...facts,
	preparedBy: PEOPLE[preparer],
	approval: { ...exampleFacts.approval!, by: PEOPLE[approver] }
});

describe('two different people', () => {
	const pairs = everybody.flatMap((preparer) =>
		everybody.map((approver) => [preparer, approver] as const)
	);

	it.each(pairs)('prepared by %s, approved by %s', (preparer, approver) => {
		const isFine =
			preparer !== approver && mayApprove.includes(approver) && preparer !== 'recipient';
		expect(twoPeople(prepared(preparer, approver)).outcome).toBe(isFine ? 'passed' : 'failed');
	});

	const acts = mayApprove.flatMap((approver) =>
		everybody.map((third) => [approver, third] as const)
	);

	it.each(acts)('approved by %s, overridden by %s', (approver, third) => {
		const answer = twoPeople({
			...prepared('support', approver),
			relationships: [{ ...exampleRelationship, contact: 'restricted' }],
			override: {
				by: PEOPLE[third],
				reason: 'The court asked for it.',
				documentId: 'report',
				recipientId: 'mother',
				restrictions: ['contact-restricted']
			}
		});
		const isFine = approver !== third && mayOverride.includes(third);
		expect(answer.outcome).toBe(isFine ? 'passed' : 'failed');
	});

	it.each<[Who, Who, string[]]>([
		['chair', 'chair', ['approver-prepared-it']],
		['support', 'author', ['approver-wrote-it', 'approver-neither-manager-nor-chair']],
		['support', 'author who manages', ['approver-wrote-it']],
		['support', 'another chair', ['approver-neither-manager-nor-chair']],
		['support', 'recipient', ['recipient-acts-for-themself']]
	])('%s and %s: why not', (preparer, approver, why) => {
		const answer = twoPeople(prepared(preparer, approver));
		expect(answer.outcome === 'failed' && answer.reasons.map((one) => one.why)).toEqual(why);
	});
});
