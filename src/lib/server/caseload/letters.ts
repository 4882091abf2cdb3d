import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { readBy } from '#lib/domain/alert/read-by.ts';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { child, message, messageRead } from '#lib/server/db/schema/index.ts';
import { fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { settingOf } from '#lib/server/settings/settings.ts';
import type { Caseload } from './permitted.ts';

/** What a child may send: words, or a wish to be rung or seen. */
export const letterKinds = ['ring-me', 'see-me', 'message'] as const;
export type LetterKind = (typeof letterKinds)[number];

export interface Letter {
	readonly kind: LetterKind;
	readonly childId: string;
	readonly child: string;
	/** When it has to have been read (setting). */
	readonly due: DayISO;
	readonly count: number;
}

/** What the actor's children have sent and nobody has read: one line for each child and kind, no words. */
export function lettersTo(service: Service, caseload: Caseload): Letter[] {
	const { db, vault } = service;
	const rows = db
		.select({ kind: message.kind, sentAt: message.sentAt, child })
		.from(message)
		.innerJoin(child, eq(child.id, message.childId))
		.leftJoin(messageRead, eq(messageRead.messageId, message.id))
		.where(
			and(
				inArray(message.childId, caseload.of('message.answer')),
				eq(message.from, 'child'),
				isNull(messageRead.messageId)
			)
		)
		.orderBy(asc(message.sentAt))
		.all();
	const within = settingOf(service, 'readWithinWorkingDays');
	const groups = Map.groupBy(rows, (row) => `${row.child.id} ${row.kind}`);
	return [...groups.values()].flatMap((all) => {
		const first = all[0];
		const kind = letterKinds.find((one) => one === first?.kind);
		if (!first || !kind) return [];
		const due = readBy(first.sentAt, ENGLAND_AND_WALES, within);
		const name = fullName(vault, first.child);
		return [{ kind, childId: first.child.id, child: name, due, count: all.length }];
	});
}
