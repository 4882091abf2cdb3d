import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { newId } from '#lib/server/db/id.ts';
import {
	audit,
	notice,
	paperRelease,
	paperSeen,
	relationship,
	reportRelease
} from '#lib/server/db/schema/index.ts';
import {
	aConference,
	approved,
	aPaper,
	isFor,
	prepared,
	whyStopped
} from '#tests/support/releasing.ts';
import { plantPdf } from '#tests/critical/secrets/plant-papers.ts';
import { anAdult } from '#tests/support/people.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { openedRelease } from './opened.ts';
import { setNonDisclosure } from './protected/non-disclosure.ts';
import { releasePage } from './page.ts';
import { pdfShown } from './pdf-shown.ts';
import { releasePaper } from './release.ts';
import { revokeRelease } from './revoke.ts';
import { standingReleases } from './standing.ts';

function ready() {
	const service = testService();
	const at = aConference(service);
	const paper = aPaper(service, at);
	const ids = isFor(service, paper, at.mother, at.support);
	const fingerprint = prepared(service, at.support, ids);
	return { service, at, paper, ids, fingerprint };
}

describe('a release', () => {
	it('keeps exactly what the approver saw, with its audit, notices and figures', () => {
		const { service, at, ids } = ready();
		const looked = releasePage(service, at.chair, ids);
		const result = approved(service, at.chair, ids);
		expect(result).toMatchObject({ kind: 'released', marks: [] });
		const [row, ...more] = service.db.select().from(paperRelease).all();
		expect(more).toEqual([]);
		expect(openedRelease(service, row!)).toEqual(looked.shown);
		expect(JSON.stringify(looked.shown)).not.toContain('constable');
		expect(row).toMatchObject({ preparedBy: at.support.id, approvedBy: at.chair.id });
		expect(standingReleases(service, service.db, at.mother.id)).toHaveLength(1);
		expect(standingReleases(service, service.db, at.father.id)).toEqual([]);
		const entries = service.db.select().from(audit).where(eq(audit.action, 'paper.approve')).all();
		expect(entries).toHaveLength(1);
		const counted = service.db.select().from(reportRelease).all();
		expect(counted).toEqual([
			expect.objectContaining({ releasedAt: service.now(), openedAt: null })
		]);
		const told = service.db.select().from(notice).where(eq(notice.kind, 'paper-released')).all();
		expect(told.map(({ adultId }) => adultId)).toEqual([at.mother.id]);
	});

	it('is one, however often it is sent and whoever approves at once', () => {
		const { service, at, ids, fingerprint } = ready();
		const said = { confirmed: ids.recipient, fingerprint, lateReason: null };
		const kinds = [at.chair, at.chair, at.manager].map(
			(by) => releasePaper(service, by, ids, said).kind
		);
		expect(kinds).toEqual(['released', 'already', 'already']);
		expect(service.db.select().from(paperRelease).all()).toHaveLength(1);
		const told = and(eq(notice.kind, 'paper-released'), eq(notice.adultId, at.mother.id));
		expect(service.db.select().from(notice).where(told).all()).toHaveLength(1);
	});

	it('asks for a fresh sign-in, and for somebody who may approve at all', () => {
		const { service, at, ids, fingerprint } = ready();
		const said = { confirmed: ids.recipient, fingerprint, lateReason: null };
		for (const by of [at.worker, at.support, at.mother, at.father]) {
			expect(() => releasePaper(service, by, ids, said)).toThrow(expect.objectContaining(notThere));
		}
		const stale = { ...at.chair, freshAt: service.now() - 11 * 60_000 };
		expect(() => releasePaper(service, stale, ids, said)).toThrow(
			expect.objectContaining({ status: 303, location: '/sign-in/again' })
		);
		expect(releasePage(service, stale, ids).may.approve).toBe('sign-in-again');
		expect(service.db.select().from(paperRelease).all()).toEqual([]);
	});

	it('late is marked and told, and takes a reason that is searched, too', () => {
		const { service, at, ids } = ready();
		service.set(londonInstant('2026-03-23', '15:30') + 1);
		const chair = { ...at.chair, freshAt: service.now() };
		expect(whyStopped(approved(service, chair, ids))).toEqual(['on-time: late-without-reason']);
		const telling = 'Ring 07700 900123 to hear why.';
		expect(whyStopped(approved(service, chair, ids, { lateReason: telling }))).toEqual([
			'nothing-protected: protected-term'
		]);
		const result = approved(service, chair, ids, { lateReason: 'We were short of people.' });
		expect(result).toMatchObject({ kind: 'released', marks: ['late'] });
		const told = service.db.select().from(notice).where(eq(notice.kind, 'paper-late')).all();
		expect(told.map(({ adultId }) => adultId)).toEqual([at.chair.id]);
		const [gone] = releasePage(service, chair, ids).gone;
		expect(gone?.lateReason).toBe('We were short of people.');
	});

	it('at the very moment it is due is in time, and keeps no reason typed in case of need', () => {
		const { service, at, ids } = ready();
		service.set(londonInstant('2026-03-23', '15:30'));
		const chair = { ...at.chair, freshAt: service.now() };
		const result = approved(service, chair, ids, { lateReason: 'Ring 07700 900123.' });
		expect(result).toMatchObject({ kind: 'released', marks: [] });
		expect(service.db.select().from(paperRelease).get()?.lateReason).toBeNull();
	});

	it('does not go out once the relationship has ended between the page and the act', () => {
		const { service, at, ids, fingerprint } = ready();
		releasePage(service, at.chair, ids);
		service.db
			.update(relationship)
			.set({ to: '2026-03-09' })
			.where(eq(relationship.adultId, at.mother.id))
			.run();
		const said = { confirmed: ids.recipient, fingerprint, lateReason: null };
		expect(whyStopped(releasePaper(service, at.chair, ids, said))).toEqual([
			'belongs-together: relationship-ended'
		]);
	});
});

describe('a release that is taken back', () => {
	it('is gone at once, stays known as opened, and can go out anew once it is prepared anew', () => {
		const { service, at, ids } = ready();
		const first = approved(service, at.chair, ids);
		if (first.kind !== 'released') throw new Error(first.kind);
		const { releaseId } = first;
		service.db.insert(paperSeen).values({ releaseId, what: 'opened', at: service.now() }).run();
		expect(revokeRelease(service, at.worker, ids, { releaseId, why: ' ' })).toBe('no-reason');
		expect(revokeRelease(service, at.worker, ids, { releaseId, why: 'Wrong page' })).toBeNull();
		expect(revokeRelease(service, at.chair, ids, { releaseId, why: 'Again' })).toBe('already');
		expect(standingReleases(service, service.db, at.mother.id)).toEqual([]);
		expect(service.db.select().from(reportRelease).get()).toMatchObject({ releasedAt: null });
		const page = releasePage(service, at.chair, ids);
		expect(page.state).toBe('revoked');
		expect(page.gone[0]).toMatchObject({ openedAt: service.now(), revoked: { why: 'Wrong page' } });
		expect(approved(service, at.chair, ids).kind).toBe('not-prepared');
		prepared(service, at.support, ids);
		expect(approved(service, at.chair, ids).kind).toBe('released');
		expect(standingReleases(service, service.db, at.mother.id)).toHaveLength(1);
		expect(service.db.select().from(paperRelease).all()).toHaveLength(2);
	});

	it('is found by nobody whose tie has ended, revoked or not', () => {
		const { service, at, ids } = ready();
		approved(service, at.chair, ids);
		service.db
			.update(relationship)
			.set({ to: '2026-03-09' })
			.where(eq(relationship.adultId, at.mother.id))
			.run();
		expect(standingReleases(service, service.db, at.mother.id)).toEqual([]);
		expect(releasePage(service, at.chair, ids).concerns).toMatchObject({ isTieOver: true });
	});
});

describe('a restriction set after a release', () => {
	it('closes what nobody weighed it for, from the next request on', () => {
		const { service, at, ids } = ready();
		approved(service, at.chair, ids);
		const found = () => standingReleases(service, service.db, at.mother.id).length;
		expect(found()).toBe(1);
		const mothers = eq(relationship.adultId, at.mother.id);
		for (const contact of ['restricted', 'none']) {
			service.db.update(relationship).set({ contact }).where(mothers).run();
			expect(found()).toBe(0);
		}
		service.db.update(relationship).set({ contact: 'open' }).where(mothers).run();
		expect(found()).toBe(1);
		const from = '2026-03-01' as const;
		const flag = { id: newId(), recipientId: at.mother.id, why: 'So it is.', from, to: null };
		expect(setNonDisclosure(service, at.manager, at.child.id, flag)).toBeNull();
		expect(found()).toBe(0);
	});
});

describe('the PDF that goes with it', () => {
	it('can be looked at by whoever approves, and by nobody outside', () => {
		const service = testService();
		const at = aConference(service);
		const ids = isFor(service, aPaper(service, at), at.mother, at.support);
		expect(() => pdfShown(service, at.manager, ids)).toThrow(expect.objectContaining(notThere));
		plantPdf(service, { ...ids, by: at.support.id, name: 'report.pdf' });
		expect(pdfShown(service, at.manager, ids).length).toBeGreaterThan(10);
		expect(releasePage(service, at.manager, ids).pdfPages).toBe(1);
		for (const by of [at.mother, at.father, anAdult(service, ['manager'])]) {
			expect(() => pdfShown(service, by, ids)).toThrow(expect.objectContaining(notThere));
		}
	});
});
