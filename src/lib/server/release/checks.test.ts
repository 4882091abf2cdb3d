import { describe, expect, it } from 'vitest';
import { paperRelease } from '#lib/server/db/schema/index.ts';
import { aConference, aPaper, isFor, prepared, whyStopped } from '#tests/support/releasing.ts';
import { testService } from '#tests/support/service.ts';
import { fingerprintOf } from './fingerprint.ts';
import { standingOf } from './facts.ts';
import { releasePaper } from './release.ts';
import { writeStep } from './steps.ts';
import { subjectOf } from './subject.ts';

import { firstSection, textOf, type Scene } from '#tests/support/release-changes.ts';
import { faults } from '#tests/support/release-faults.ts';

function scene(): Scene {
	const service = testService();
	const at = aConference(service);
	const ids = isFor(service, aPaper(service, at), at.mother, at.support);
	prepared(service, at.support, ids);
	return { service, at, ids };
}

/** As if it had been prepared as it is now, so that nothing but the fault itself can stop it. */
function preparedAnew({ service, at, ids }: Scene): string {
	const { content } = standingOf(service, service.db, subjectOf(service.db, ids)!);
	const fingerprint = fingerprintOf(content);
	const step = { what: 'prepared', fingerprint, why: null, by: at.support.id } as const;
	writeStep(service, service.db, ids, { ...step, at: service.now() });
	return fingerprint;
}

function approves({ service, at, ids }: Scene, fingerprint: string) {
	const by = { ...at.chair, freshAt: service.now() };
	return releasePaper(service, by, ids, {
		confirmed: ids.recipient,
		fingerprint,
		lateReason: null
	});
}

describe('every check, failing alone through the command', () => {
	it.each(Object.entries(faults).map(([name, [why, fault]]) => [name, why, fault] as const))(
		'%s: %s',
		(_, why, fault) => {
			const on = scene();
			fault(on);
			const result = approves(on, preparedAnew(on));
			expect(whyStopped(result)).toEqual(why.split('|'));
			expect(on.service.db.select().from(paperRelease).all()).toEqual([]);
		}
	);

	it('and together: everything that is missing is named at once', () => {
		const on = scene();
		const together = [
			'the relationship has ended',
			'a non-disclosure flag was set meanwhile',
			'a police section was added meanwhile',
			'the text holds a telephone number',
			'there is no summary any more',
			'the approver wrote a part meanwhile',
			'it became late meanwhile'
		];
		for (const name of together) faults[name]![1](on);
		const found = whyStopped(approves(on, preparedAnew(on)));
		expect(found).toEqual(together.map((name) => faults[name]![0]));
		expect(on.service.db.select().from(paperRelease).all()).toEqual([]);
	});

	it('and none of them, so that it goes out', () => {
		const on = scene();
		expect(approves(on, preparedAnew(on)).kind).toBe('released');
	});
});

describe('what was looked at', () => {
	it('lapses as prepared once the words change', () => {
		const on = scene();
		textOf(on.service, firstSection(on), 'The kitchen is cold.');
		expect(approves(on, 'whatever').kind).toBe('not-prepared');
	});

	it('must be what goes out, and be for whom it goes to', () => {
		const on = scene();
		expect(whyStopped(approves(on, 'seen-before'))).toEqual([
			'two-people: approved-something-else'
		]);
		const { service, at, ids } = on;
		const { facts } = standingOf(service, service.db, subjectOf(service.db, ids)!);
		const said = { confirmed: at.father.id, fingerprint: facts.fingerprint, lateReason: null };
		expect(whyStopped(releasePaper(service, at.chair, ids, said))).toEqual([
			'two-people: recipient-not-confirmed'
		]);
	});
});
