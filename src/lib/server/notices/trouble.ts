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
import type { Outcome } from './settle.ts';
import { KEPT_FOR } from './sweep.ts';
import { wayOf } from './way.ts';

/** What is wrong: refused, unknown, switched off; not gone yet; or no way to send is set at all. */
export type TroubleState = Exclude<Outcome, 'sent'> | 'waiting' | 'no-way';

/** Notices of one kind to one person that did not reach them. Nothing of what they told of. */
export interface TroubleLine {
	readonly state: TroubleState;
	readonly kind: NoticeKind;
	readonly adultId: string;
	/** Whom to tell otherwise; null where the reader may not know who is who outside the staff. */
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
	const lines = notArrived(service).flatMap((row) => {
		const state: TroubleState | 'sent' = row.outcome ?? (hasWay ? 'waiting' : 'no-way');
		return state === 'sent' ? [] : [{ ...row, state, kind: row.kind as NoticeKind }];
	});
	const ofStaff = staffAmong(service, [...new Set(lines.map(({ adultId }) => adultId))]);
	const knowsAll = actor.kind === 'adult' && actor.roles.includes('administrator');
	const like = Map.groupBy(lines, ({ state, kind, adultId }) => `${state} ${kind} ${adultId}`);
	return [...like.values()].map((same) => {
		const { state, kind, adultId, madeAt } = same[0]!;
		const isNamed = knowsAll || ofStaff.has(adultId);
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
			outcome: noticeOutcome.outcome
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
