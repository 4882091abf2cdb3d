import { and, eq, isNull } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay, londonInstant } from '#lib/domain/calendar/london.ts';
import { cardCodeFrom, printedCardCode } from '#lib/domain/sign-in/card-code.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { CardPicture } from '#lib/ui/art/card/index.ts';
import { permit } from '../../access/permit.ts';
import { notThere } from '../../access/refusal.ts';
import { record } from '../../audit/audit.ts';
import type { Tx } from '../../db/client.ts';
import { isId, newId } from '../../db/id.ts';
import { card } from '../../db/schema/index.ts';
import type { Service } from '../../service.ts';
import { endSessionsOf } from '../../session/session.ts';
import { hashOf } from '../../session/token.ts';
import { forgetDevices } from '../device.ts';
import { forgetSecrets } from '../secret/child-secret.ts';
import { confirmsByMaking, tellOfCard } from './confirmers.ts';

/** Days a card may wait for its first use, the day it is made included (SAFETY.md, "Signing in"). */
const CARD_WAITS = 14;

/** A card as it is printed. Shown once: of its two secrets only hashes are kept. */
export interface PrintedCard {
	/** Ends the address in the QR code. */
	readonly secret: string;
	/** Twelve characters in fours. */
	readonly code: string;
	readonly picture: CardPicture;
	/** The last day for its first use. */
	readonly lastDay: DayISO;
}

/**
 * Makes a card for a child and ends everything of the old one: the card, its sessions, what the child
 * knew, the devices. `id` was given with the form, so a form sent twice makes one card. Whoever hears
 * the child is told at once: what was written before stays closed until they confirm it (confirm.ts).
 * @returns null where this form made its card already.
 * @throws 404 unless allowed, or the way to a fresh sign-in.
 */
export function makeCard(
	service: Service,
	actor: Actor,
	given: { childId: string; id: string; picture: CardPicture }
): PrintedCard | null {
	permit(service, actor, 'card.make', given.childId);
	if (actor.kind !== 'adult' || !isId(given.id)) notThere();
	const now = service.now();
	const secret = newId();
	const code = newCode();
	const lastDay = addDays(londonDay(now), CARD_WAITS - 1);
	return service.db.transaction(
		(tx) => {
			if (tx.select().from(card).where(eq(card.id, given.id)).get()) return null;
			const ended = endCards(tx, given.childId, now);
			const confirmed = confirmsByMaking(service, tx, given.childId, actor.id);
			tx.insert(card)
				.values({
					...given,
					...(confirmed ? { confirmedBy: actor.id, confirmedAt: now } : {}),
					qrHash: hashOf(secret),
					typedHash: hashOf(code),
					madeBy: actor.id,
					madeAt: now,
					expiresAt: londonInstant(addDays(lastDay, 1), '00:00')
				})
				.run();
			record(tx, actor, now, {
				action: 'card.make',
				subject: given.id,
				childId: given.childId,
				detail: ended
			});
			tellOfCard(service, tx, { childId: given.childId, madeBy: actor.id });
			return { secret, code: printedCardCode(code), picture: given.picture, lastDay };
		},
		{ behavior: 'immediate' }
	);
}

function endCards(tx: Tx, childId: string, now: number): { cards: number; sessions: number } {
	const cards = tx
		.update(card)
		.set({ endedAt: now })
		.where(and(eq(card.childId, childId), isNull(card.endedAt)))
		.run().changes;
	forgetSecrets(tx, childId);
	forgetDevices(tx, { childId });
	return { cards, sessions: endSessionsOf(tx, childId) };
}

function newCode(): string {
	// Sixty-four bytes hold twelve usable ones but once in more tries than there are cards.
	return cardCodeFrom(randomBytes(64)) ?? newCode();
}
