import { and, asc, desc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { staffRoles } from '#lib/policy/roles.ts';
import { may } from '../access/permit.ts';
import { inForce } from '../access/ties.ts';
import { notice, noticeOutcome, roleHeld } from '../db/schema/index.ts';
import { nameOfAdult } from '../people/adult.ts';
import type { Service } from '../service.ts';
import { isDemo } from '../settings/demo.ts';
import type { NoticeKind } from './kinds.ts';
import { knownBy } from './known-by.ts';
import type { Outcome } from './settle.ts';
import { KEPT_FOR } from './sweep.ts';
import { TOO_LATE } from './waits.ts';
import { wayOf } from './way.ts';

/** What is wrong: refused, never sent in time, unknown, switched off; not gone yet; or no way to send is set at all. */
export type TroubleState = Exclude<Outcome, 'sent'> | 'too-late' | 'waiting' | 'no-way';

/** Notices of one kind to one person that did not reach them. Nothing of what they told of. */
export interface TroubleLine {
	readonly state: TroubleState;
	readonly kind: NoticeKind;
	readonly adultId: string;
	/** Whom to tell otherwise; null: outside the staff, and of no child this reader works with. */
	readonly name: string | null;
	readonly count: number;
	/** The first of them (epoch ms). */
	readonly since: number;
}

const MINUTE = 60_000;
/** So long is no trouble yet: a mail server may make a stranger wait. */
const PATIENCE = 30 * MINUTE;
const PATIENCE_WITH_ALERTS = 3 * MINUTE;

/** What did not arrive, alerts first, then the longest waiting; empty for whoever could not act on it. */
export function noticeTroubles(service: Service, actor: Actor): TroubleLine[] {
	if (!may(service, actor, 'notices.see')) return [];
	const hasWay = wayOf(service) !== null;
	// A made-up council has nobody to write to.
	if (!hasWay && isDemo(service)) return [];
	const lines = notArrived(service).flatMap(({ outcome, why, ...row }) => {
		const isTooLate = outcome === 'failed' && why === TOO_LATE;
		const found = isTooLate ? 'too-late' : outcome;
		const state: TroubleState | 'sent' = found ?? (hasWay ? 'waiting' : 'no-way');
		return state === 'sent' ? [] : [{ ...row, state, kind: row.kind as NoticeKind }];
	});
	const everybody = [...new Set(lines.map(({ adultId }) => adultId))];
	const ofStaff = staffAmong(service, everybody);
	const others = everybody.filter((id) => !ofStaff.has(id));
	const known = knownBy(service, actor, others);
	const knowsAll = actor.kind === 'adult' && actor.roles.includes('administrator');
	const like = Map.groupBy(lines, ({ state, kind, adultId }) => `${state} ${kind} ${adultId}`);
	return [...like.values()].map((same) => {
		const { state, kind, adultId, madeAt } = same[0]!;
		const isNamed = knowsAll || ofStaff.has(adultId) || known.has(adultId);
		const name = isNamed ? nameOfAdult(service.db, service.vault, adultId) : null;
		return { state, kind, adultId, name, count: same.length, since: madeAt };
	});
}

function notArrived({ db, now }: Service) {
	const at = now();
	const isTrouble = and(
		inArray(noticeOutcome.outcome, ['failed', 'unknown', 'off']),
		isNull(noticeOutcome.toldAt)
	);
	return db
		.select({
			adultId: notice.adultId,
			kind: notice.kind,
			madeAt: notice.madeAt,
			outcome: noticeOutcome.outcome,
			why: noticeOutcome.why
		})
		.from(notice)
		.leftJoin(noticeOutcome, eq(noticeOutcome.noticeId, notice.id))
		.where(
			and(
				gt(notice.madeAt, at - KEPT_FOR),
				or(isTrouble, and(isNull(noticeOutcome.noticeId), isNull(notice.acceptedAt)))
			)
		)
		.orderBy(desc(sql`${notice.kind} = 'alert'`), asc(notice.madeAt))
		.all()
		.filter(({ outcome, kind, madeAt }) => {
			const patience = kind === 'alert' ? PATIENCE_WITH_ALERTS : PATIENCE;
			return outcome !== null || madeAt <= at - patience;
		});
}

/** Of these, who works here today: business support may know them by name. */
function staffAmong({ db, now }: Service, ids: readonly string[]): ReadonlySet<string> {
	const rows = db
		.selectDistinct({ id: roleHeld.adultId })
		.from(roleHeld)
		.where(
			and(
				inArray(roleHeld.adultId, [...ids]),
				inArray(roleHeld.role, [...staffRoles]),
				inForce(roleHeld.from, roleHeld.to, londonDay(now()))
			)
		)
		.all();
	return new Set(rows.map(({ id }) => id));
}
