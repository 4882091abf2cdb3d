import { describe, expect, it, vi } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { notice } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { applyEmailChanges } from '#lib/server/sign-in/family/email/apply.ts';
import { askChange, recordCallBack } from '#lib/server/sign-in/family/email/ask.ts';
import { stopChange, stopOwnChange } from '#lib/server/sign-in/family/email/stop.ts';
import { endFamilyWay } from '#lib/server/sign-in/family/staff/end.ts';
import { inviteFamily } from '#lib/server/sign-in/family/staff/invite.ts';
import { personPage } from '#lib/server/sign-in/family/staff/person.ts';
import { allocated, anAdult, related } from '#tests/support/people.ts';
import { testService, TEST_NOW } from '#tests/support/service.ts';
import { ADDRESS, aFamily, asks, byLink, mailedLinks, whoIs } from './sign-in-family.ts';

vi.setConfig({ testTimeout: 30_000 });

const HOUR = 60 * 60_000;
const NEW = 'new@example.org';

type Family = ReturnType<typeof aFamily>;

/** The change that is open. */
const openId = (service: Service, { worker, given }: Family) =>
	personPage(service, { ...worker, freshAt: service.now() }, given).change!.id;

/** Another worker of the child: whoever asked for a change does not ring back about it. */
function aColleague(service: Service, { child }: Family): AdultActor {
	const colleague = anAdult(service, ['iro']);
	allocated(service, colleague, child, 'iro');
	return colleague;
}

/** Asks for a change, and a colleague rings back; gives the colleague. */
function heldChange(service: Service, family: Family): AdultActor {
	const { worker, given } = family;
	const colleague = aColleague(service, family);
	expect(askChange(service, worker, { ...given, to: NEW })).toBeNull();
	const changeId = openId(service, family);
	expect(recordCallBack(service, colleague, { ...given, changeId })).toBeNull();
	return colleague;
}

/** Which of the two addresses a link would go to now. */
async function goesTo(service: Service): Promise<string[]> {
	const found: string[] = [];
	for (const address of [ADDRESS, NEW]) {
		const before = mailedLinks(service).length;
		await asks(service, { address });
		if (mailedLinks(service).length > before) found.push(address);
	}
	return found;
}

describe('a change of e-mail', () => {
	it('without a call back never happens', async () => {
		const service = testService();
		const { worker, given } = aFamily(service);
		askChange(service, worker, { ...given, to: NEW });
		service.set(TEST_NOW + 1000 * HOUR);
		applyEmailChanges(service);
		expect(await goesTo(service)).toEqual([ADDRESS]);
	});

	it('is not rung back about by whoever asked for it', async () => {
		const service = testService();
		const family = aFamily(service);
		const { worker, given } = family;
		askChange(service, worker, { ...given, to: NEW });
		expect(personPage(service, worker, given).change?.mayCallBack).toBe(false);
		const changeId = openId(service, family);
		expect(recordCallBack(service, worker, { ...given, changeId })).toBe('same-person');
		service.set(TEST_NOW + 1000 * HOUR);
		applyEmailChanges(service);
		expect(await goesTo(service)).toEqual([ADDRESS]);
		const colleague = aColleague(service, family);
		expect(personPage(service, colleague, given).change?.mayCallBack).toBe(true);
		expect(recordCallBack(service, colleague, { ...given, changeId })).toBeNull();
	});

	it.each([
		[72 * HOUR - 1, [ADDRESS]],
		[72 * HOUR, [NEW]]
	])('%i ms after the call back, links go to %j', async (later, expected) => {
		const service = testService();
		heldChange(service, aFamily(service));
		service.set(TEST_NOW + later);
		applyEmailChanges(service);
		applyEmailChanges(service);
		expect(await goesTo(service)).toEqual(expected);
	});

	it('counts real hours when the clocks change', async () => {
		const service = testService();
		const family = aFamily(service);
		// The night to 29 March 2026 is an hour short: three days later it is an hour later by the clock.
		service.set(londonInstant('2026-03-27', '10:00'));
		const worker = { ...family.worker, freshAt: service.now() };
		heldChange(service, { ...family, worker });
		service.set(londonInstant('2026-03-30', '10:59'));
		applyEmailChanges(service);
		expect(await goesTo(service)).toEqual([ADDRESS]);
		service.set(londonInstant('2026-03-30', '11:00'));
		applyEmailChanges(service);
		expect(await goesTo(service)).toEqual([NEW]);
	});

	it('is told to the old address when asked, when rung about and when done, and ends its sessions', () => {
		const service = testService();
		const family = aFamily(service);
		heldChange(service, family);
		service.set(TEST_NOW + 72 * HOUR);
		const arrival = byLink(service);
		applyEmailChanges(service);
		expect(whoIs(service, arrival)).toBeNull();
		const told = service.db.select().from(notice).all();
		const changes = told.filter(({ kind }) => kind === 'address-change');
		expect(changes).toHaveLength(3);
		for (const { id, to } of changes)
			expect(service.vault.open(`notice.to:${id}`, to)).toBe(ADDRESS);
	});

	it('is stopped by a worker, by its owner with both factors, by another change, by the end', async () => {
		const stops: ((service: Service, family: Family) => void)[] = [
			(service, { worker, given }) => void stopChange(service, worker, given),
			(service, { mother }) => void stopOwnChange(service, mother),
			(service, { worker, given }) =>
				void askChange(service, worker, { ...given, to: 'third@example.org' }),
			(service, { worker, given }) => {
				endFamilyWay(service, worker, given);
				inviteFamily(service, worker, { ...given, way: 'mail', email: '' });
			}
		];
		for (const stop of stops) {
			const service = testService();
			const family = aFamily(service);
			heldChange(service, family);
			stop(service, family);
			service.set(TEST_NOW + 100 * HOUR);
			applyEmailChanges(service);
			expect(await goesTo(service)).toEqual([ADDRESS]);
		}
	});

	it('is not stopped by whoever reads the old mail', async () => {
		const service = testService();
		const family = aFamily(service);
		heldChange(service, family);
		expect(stopOwnChange(service, { ...family.mother, secondFactor: false })).toBe(false);
	});

	it('is rung about once, and not for another change or person', () => {
		const service = testService();
		const family = aFamily(service);
		const { given, child } = family;
		const colleague = heldChange(service, family);
		const changeId = openId(service, family);
		expect(recordCallBack(service, colleague, { ...given, changeId })).toBe('call-back');
		const father = anAdult(service, ['parent']);
		related(service, father, child, 'father');
		const other = { childId: child.id, adultId: father.id, changeId };
		expect(recordCallBack(service, colleague, other)).toBe('call-back');
		const made = { ...given, changeId: 'x' };
		expect(recordCallBack(service, colleague, made)).toBe('call-back');
	});

	it('to somebody else’s address is refused, also when it became theirs meanwhile', async () => {
		const service = testService();
		const family = aFamily(service);
		const { worker, given, child } = family;
		const father = anAdult(service, ['parent']);
		related(service, father, child, 'father');
		heldChange(service, family);
		const his = { childId: child.id, adultId: father.id, way: 'mail', email: NEW } as const;
		expect(inviteFamily(service, worker, his)).toBeNull();
		expect(askChange(service, worker, { ...given, to: NEW })).toBe('taken');
		service.set(TEST_NOW + 72 * HOUR);
		applyEmailChanges(service);
		const fresh = { ...worker, freshAt: service.now() };
		expect(personPage(service, fresh, given)).toMatchObject({ email: ADDRESS, change: null });
	});

	it('to a spelling that is no address is refused', () => {
		const service = testService();
		const { worker, given } = aFamily(service);
		for (const to of ['', 'x', 'a@b', 'a@b.org, c@d.org', '<a@b.org>'])
			expect(askChange(service, worker, { ...given, to })).toBe('not-an-address');
	});
});
