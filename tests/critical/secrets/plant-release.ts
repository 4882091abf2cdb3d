import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { newId } from '#lib/server/db/id.ts';
import { setNonDisclosure } from '#lib/server/release/protected/non-disclosure.ts';
import { addTerm } from '#lib/server/release/protected/term.ts';
import { writeStep } from '#lib/server/release/steps.ts';
import type { Service } from '#lib/server/service.ts';
import { adultCalled, type Story } from './cast.ts';
import { marker } from './markers.ts';

/**
 * Marks what must stay unknown about a child, why nothing is to be disclosed, and why a paper that was
 * being prepared was sent back.
 */
export function plantGuarded(
	service: Service,
	{ whose, child }: Story,
	hearer: string,
	{ paper, recipient }: { readonly paper: string; readonly recipient: string }
): void {
	const by = adultCalled(service, hearer);
	const term = { id: newId(), kind: 'place', recipientId: null } as const;
	addTerm(service, by, child.id, { ...term, text: marker(whose, 'guardedterm') });
	setNonDisclosure(service, by, child.id, {
		id: newId(),
		recipientId: null,
		why: marker(whose, 'guardedwhy'),
		// It is over: what others plant goes on.
		from: addDays(londonDay(service.now()), -2),
		to: addDays(londonDay(service.now()), -1)
	});
	const why = marker(whose, 'sentbackwhy');
	const step = { what: 'returned', fingerprint: null, by: by.id, at: service.now() } as const;
	writeStep(service, service.db, { paper, recipient }, { ...step, why });
}
