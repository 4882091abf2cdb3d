import { and, eq, isNotNull, isNull, lte } from 'drizzle-orm';
import { system } from '#lib/policy/actor.ts';
import { record } from '../../../audit/audit.ts';
import type { Tx } from '../../../db/client.ts';
import { adult, emailChange, familyWay } from '../../../db/schema/index.ts';
import { areOff } from '../../../notices/off.ts';
import { writeNotice } from '../../../notices/write.ts';
import type { Service } from '../../../service.ts';
import { endSessionsOfAdult } from '../../../session/session.ts';
import { mailMarks } from '../mail-mark.ts';
import { isTaken } from '../staff/taken.ts';
import { endLinks } from '../use-link.ts';
import type { ChangeRow } from './open.ts';

/** Makes every change of an address whose 72 hours are over. Looks at rows only, so a restart loses nothing. */
export function applyEmailChanges(service: Service): void {
	service.db.transaction(
		(tx) => {
			const due = and(
				isNotNull(emailChange.calledBackAt),
				lte(emailChange.worksFrom, service.now()),
				isNull(emailChange.doneAt),
				isNull(emailChange.stoppedAt)
			);
			for (const row of tx.select().from(emailChange).where(due).all()) applyOne(service, tx, row);
		},
		{ behavior: 'immediate' }
	);
}

function applyOne(service: Service, tx: Tx, { id, adultId, to: sealed }: ChangeRow): void {
	const now = service.now();
	const by = system('email-change');
	const to = service.vault.open(`email_change.to:${id}`, sealed);
	const detail = { adultId, email: 'done' };
	if (isTaken(service, tx, to, adultId)) {
		const stopped = { stoppedBy: by.name, stoppedAt: now };
		tx.update(emailChange).set(stopped).where(eq(emailChange.id, id)).run();
		record(tx, by, now, {
			action: 'family-way.change',
			subject: id,
			detail: { ...detail, email: 'taken' }
		});
		return;
	}
	// To the old address, once more and for the last time.
	writeNotice(service, tx, { adultId, kind: 'address-change', path: '/sign-in/family' });
	const email = service.vault.seal(`adult.email:${adultId}`, to);
	tx.update(adult).set({ email }).where(eq(adult.id, adultId)).run();
	const mailMark = areOff(tx, adultId) ? null : (mailMarks(service, to)[0] ?? null);
	tx.update(familyWay).set({ mailMark }).where(eq(familyWay.adultId, adultId)).run();
	tx.update(emailChange).set({ doneAt: now }).where(eq(emailChange.id, id)).run();
	// Whoever reads the old mail is not to stay signed in by it.
	endLinks(tx, now, adultId);
	endSessionsOfAdult(tx, adultId);
	record(tx, by, now, { action: 'family-way.change', subject: id, detail });
}
