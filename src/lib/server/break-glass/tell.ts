import type { Tx } from '#lib/server/db/client.ts';
import { onDutyAt } from '#lib/server/alerts/duty.ts';
import { authorisers } from '#lib/server/meetings/authorisers.ts';
import { writeNotice, type NewNotice } from '#lib/server/notices/write.ts';
import type { Service } from '#lib/server/service.ts';
import { confirmersOf } from '#lib/server/sign-in/card/confirmers.ts';

/**
 * Tells of an opening at once: every manager, whoever hears the child, and who is on duty; never the
 * one who opened it, and nobody twice. False where none of them has an e-mail address.
 */
export function tellOfGlass(
	service: Service,
	tx: Tx,
	{ childId, openedBy }: { childId: string; openedBy: string }
): boolean {
	const notices: NewNotice[] = [
		...authorisers(service, tx).map(
			({ adultId }) => ({ adultId, kind: 'alert-raised', path: '/staff/break-glass' }) as const
		),
		...confirmersOf(service, tx, childId).map(
			(adultId) => ({ adultId, kind: 'alert-raised', path: `/staff/children/${childId}` }) as const
		),
		...onDutyAt(tx, service.now()).map(
			(adultId) => ({ adultId, kind: 'glass-opened', path: '/staff' }) as const
		)
	];
	const firstOf = new Map(notices.toReversed().map((one) => [one.adultId, one]));
	firstOf.delete(openedBy);
	const told = [...firstOf.values()].map((one) => writeNotice(service, tx, one));
	return told.includes(true);
}
