import { setTimeout as wait } from 'node:timers/promises';
import { and, inArray, isNull } from 'drizzle-orm';
import { nobody } from '#lib/policy/actor.ts';
import { record } from '../../audit/audit.ts';
import { newId } from '../../db/id.ts';
import { familyWay, mailLink } from '../../db/schema/index.ts';
import { areOff } from '../../notices/off.ts';
import { writeNotice } from '../../notices/write.ts';
import type { Service } from '../../service.ts';
import { hashOf } from '../../session/token.ts';
import { takeTry } from '../tries.ts';
import { familyAdult } from './family-adult.ts';
import { linkPlace, linkSecret } from './link-secret.ts';
import { mailMarks } from './mail-mark.ts';

/** How long a link works (SAFETY.md, "Signing in"): ten minutes. */
export const LINK_LIVES = 10 * 60_000;
/** Every answer takes this long (ms), so that the time tells nobody which addresses there are. */
const ANSWER_TAKES = 500;

/** An address as `mailAddress` gives it, and the secret of the browser that asks. */
interface Asked {
	readonly address: string;
	readonly browser: string;
}

/**
 * Mails a link to sign in with, where the address is one of somebody invited; says nothing of whether
 * it was. Counts against the address and the device before anything is looked at: asked too often,
 * nothing is sent, and nothing is said either.
 */
export async function askForLink(
	service: Service,
	asked: Asked,
	deviceOf: (adultId: string) => string | null
): Promise<void> {
	const answered = wait(ANSWER_TAKES);
	try {
		sendLink(service, asked, deviceOf);
	} finally {
		await answered;
	}
}

/** The same without the wait, for what has none to hide it from. */
export function sendLink(
	service: Service,
	{ address, browser }: Asked,
	deviceOf: (adultId: string) => string | null
): void {
	const marks = mailMarks(service, address);
	const adultId = ownerOf(service, marks);
	const door = { account: `link ${marks[0]}`, device: adultId && deviceOf(adultId) };
	if (takeTry(service, door).id === null || adultId === null) return;
	const now = service.now();
	service.db.transaction(
		(tx) => {
			const id = newId();
			const path = linkPlace(id);
			if (!writeNotice(service, tx, { adultId, kind: 'family-link', path })) return;
			tx.insert(mailLink)
				.values({
					id,
					adultId,
					secretHash: hashOf(linkSecret(service, id)),
					browserHash: hashOf(browser),
					madeAt: now,
					expiresAt: now + LINK_LIVES
				})
				.run();
			record(tx, nobody, now, { action: 'family-link.ask', subject: id, detail: { adultId } });
		},
		{ behavior: 'immediate' }
	);
}

/**
 * Who a link to this address is for, or null. An address that two people have is nobody's: one of
 * them reads the other's mail. So it is where notices are switched off.
 */
function ownerOf(service: Service, marks: readonly string[]): string | null {
	const rows = service.db
		.select({ adultId: familyWay.adultId })
		.from(familyWay)
		.where(and(inArray(familyWay.mailMark, [...marks]), isNull(familyWay.endedAt)))
		.all();
	const [one] = rows;
	if (!one || rows.length > 1 || areOff(service.db, one.adultId)) return null;
	return familyAdult(service, one.adultId) ? one.adultId : null;
}
