import { isBlank } from '#lib/domain/report/heading.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '../access/refusal.ts';
import { record } from '../audit/audit.ts';
import { paperRevocation } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { chairsOf } from './chairs.ts';
import { reportTakenBack } from './expected.ts';
import { seenOf } from './seen.ts';
import { releasesOf } from './steps.ts';
import { subjectFor, type ReleaseIds } from './subject.ts';
import { tellOne } from './told.ts';

/**
 * Takes a release back at once: its recipient no longer finds it, on the next request. What they
 * opened meanwhile stays known.
 * @param releaseId which of them was looked at, so that a newer one isn't taken back by mistake.
 * @returns `no-reason`, `already` where it was revoked before, or null.
 * @throws 404 unless the actor may, and where nothing of the kind went out.
 */
export function revokeRelease(
	service: Service,
	actor: Actor,
	ids: ReleaseIds,
	{ releaseId, why }: { readonly releaseId: string; readonly why: string }
): 'no-reason' | 'already' | null {
	return service.db.transaction(
		(tx) => {
			const { by, child, meeting } = subjectFor(service, actor, 'paper.revoke', ids, tx);
			const found = releasesOf(tx, ids).find(({ release }) => release.id === releaseId);
			if (!found) notThere();
			if (found.revoked) return 'already';
			if (isBlank(why)) return 'no-reason';
			const at = service.now();
			tx.insert(paperRevocation)
				.values({
					releaseId,
					why: service.vault.seal(`paper_revocation.why:${releaseId}`, why),
					by: by.id,
					at
				})
				.run();
			reportTakenBack(tx, found.release);
			record(tx, actor, at, {
				action: 'paper.revoke',
				subject: releaseId,
				childId: child.id,
				detail: { recipient: ids.recipient, opened: seenOf(tx, releaseId).openedAt !== null }
			});
			const chairs = chairsOf(tx, meeting, child.id, londonDay(at));
			for (const adultId of chairs) {
				if (adultId !== by.id) tellOne(service, tx, adultId, 'paper-revoked');
			}
			return null;
		},
		{ behavior: 'immediate' }
	);
}
