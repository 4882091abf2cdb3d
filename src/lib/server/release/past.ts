import type { Instant } from '#lib/domain/calendar/london.ts';
import type { Restriction } from '#lib/domain/report/restriction.ts';
import type { Tx } from '../db/client.ts';
import type { Service } from '../service.ts';
import { seenOf } from './seen.ts';
import type { Gone, Step } from './steps.ts';

/** One thing that was done on the way to a release, for the staff. */
export interface StepLine {
	readonly what: Step['what'];
	readonly who: string;
	readonly at: Instant;
	readonly why: string | null;
	readonly restrictions: readonly Restriction[];
}

/** Something that went out, and what became of it. */
export interface GoneLine {
	readonly id: string;
	readonly releasedAt: Instant;
	readonly dueAt: Instant | null;
	readonly lateReason: string | null;
	readonly preparedBy: string;
	readonly approvedBy: string;
	readonly openedAt: Instant | null;
	readonly readToEndAt: Instant | null;
	readonly revoked: null | { readonly by: string; readonly at: Instant; readonly why: string };
}

type NameOf = (id: string) => string;

/** The steps, the latest first. */
export function stepLines(steps: readonly Step[], nameOf: NameOf): StepLine[] {
	return steps
		.map(({ what, by, at, why, restrictions }) => ({
			what,
			who: nameOf(by),
			at,
			why,
			restrictions
		}))
		.reverse();
}

/** What went out, the latest first. */
export function goneLines(
	{ vault }: Pick<Service, 'vault'>,
	db: Tx,
	gone: readonly Gone[],
	nameOf: NameOf
): GoneLine[] {
	return gone.map(({ release, revoked }) => ({
		id: release.id,
		releasedAt: release.releasedAt,
		dueAt: release.dueAt,
		lateReason: vault.openMaybe(`paper_release.late_reason:${release.id}`, release.lateReason),
		preparedBy: nameOf(release.preparedBy),
		approvedBy: nameOf(release.approvedBy),
		...seenOf(db, release.id),
		revoked: revoked && {
			by: nameOf(revoked.by),
			at: revoked.at,
			why: vault.open(`paper_revocation.why:${release.id}`, revoked.why)
		}
	}));
}
