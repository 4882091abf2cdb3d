import type { DocumentKind } from '#lib/domain/report/document.ts';
import type { HoursAndMinutes } from '#lib/domain/report/release-clock.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { StandingRelease } from '#lib/server/release/standing.ts';
import type { Service } from '#lib/server/service.ts';
import { childNamedTo } from './child-name.ts';
import { latenessOf } from './lateness.ts';
import { lacksSecondFactor, ownReleases, type Side } from './own.ts';
import { seenOf } from './seen.ts';

/** One paper in somebody's list: theirs alone, and nothing of whoever else has one (SAFETY R4). */
export interface PaperLine {
	/** The end of its address. */
	readonly releaseId: string;
	readonly kind: DocumentKind;
	/** Which child it is about; null: not said. */
	readonly child: string | null;
	readonly releasedAt: number;
	readonly openedAt: number | null;
	readonly readToEndAt: number | null;
	/** It came late; the length only for those who know of the meeting. */
	readonly late: HoursAndMinutes | 'late' | null;
}

/** What was released to somebody, or that they have to prove who they are first. */
export type PaperList =
	{ readonly locked: true } | { readonly locked: false; readonly papers: readonly PaperLine[] };

/** Everything that was released to this actor by name and stands, the latest first. */
export function paperList(service: Service, actor: Actor, side: Side): PaperList {
	if (lacksSecondFactor(actor)) return { locked: true };
	return { locked: false, papers: linesOf(service, actor, side) };
}

/**
 * What a home page says of the papers that came: those not opened yet before the others. It names no child
 * to somebody who has not proved twice who they are.
 */
export function papersWaiting(service: Service, actor: Actor, side: Side = 'family'): PaperLine[] {
	const lines = linesOf(service, actor, side);
	const told = lacksSecondFactor(actor) ? lines.map(withoutName) : lines;
	return told.sort((one, two) => Number(one.openedAt !== null) - Number(two.openedAt !== null));
}

/** How many papers a young person has, and how many of them they have not opened. */
export interface PapersCount {
	readonly all: number;
	readonly fresh: number;
}

/** The papers that came to a young person, counted. */
export function papersCount(service: Service, actor: Actor): PapersCount {
	const own = ownReleases(service, actor, 'child');
	const fresh = own.filter(({ id }) => seenOf(service.db, id).opened === null).length;
	return { all: own.length, fresh };
}

const withoutName = (line: PaperLine): PaperLine => ({ ...line, child: null });

function linesOf(service: Service, actor: Actor, side: Side): PaperLine[] {
	return ownReleases(service, actor, side).map((release) => lineOf(service, actor, release));
}

function lineOf(service: Service, actor: Actor, release: StandingRelease): PaperLine {
	const seen = seenOf(service.db, release.id);
	const recipientId = actor.kind === 'child' || actor.kind === 'adult' ? actor.id : '';
	const late = latenessOf(service, actor, recipientId, release);
	return {
		releaseId: release.id,
		kind: release.kind,
		child: childNamedTo(service, actor, release.childId),
		releasedAt: release.releasedAt,
		openedAt: seen.opened,
		readToEndAt: seen['read-to-end'],
		late: late && (late.clock?.late ?? 'late')
	};
}
