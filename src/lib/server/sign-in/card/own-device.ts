import { and, eq, inArray } from 'drizzle-orm';
import type { CardPicture } from '#lib/ui/art/card/index.ts';
import { knownDevice } from '../../db/schema/index.ts';
import type { Service } from '../../service.ts';
import { hashOf } from '../../session/token.ts';
import { stateOf } from './find.ts';
import { currentCard } from './current-card.ts';

/** A card that a device shows at the door, because its owner said that the device is theirs. */
export interface CardHere {
	readonly deviceId: string;
	readonly cardId: string;
	readonly picture: CardPicture;
}

/** The cards a browser shows at the door, by the device secrets it holds. */
export function cardsHere({ db, now }: Service, secrets: readonly string[]): CardHere[] {
	if (secrets.length === 0) return [];
	const devices = db
		.select({ id: knownDevice.id, childId: knownDevice.childId })
		.from(knownDevice)
		.where(and(inArray(knownDevice.secretHash, secrets.map(hashOf)), eq(knownDevice.own, true)))
		.all();
	return devices.flatMap(({ id, childId }) => {
		const row = childId === null ? undefined : currentCard(db, childId);
		if (!row || stateOf(row, now()) !== 'live') return [];
		return [{ deviceId: id, cardId: row.id, picture: row.picture as CardPicture }];
	});
}

/** The device shows a card no more; it stays known, so that its budget of tries stays its own. */
export function hideCardHere(service: Service, secrets: readonly string[], deviceId: string): void {
	if (!cardsHere(service, secrets).some((one) => one.deviceId === deviceId)) return;
	service.db.update(knownDevice).set({ own: false }).where(eq(knownDevice.id, deviceId)).run();
}
