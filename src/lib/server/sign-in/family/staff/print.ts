import { randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { cardCodeFrom, printedCardCode } from '#lib/domain/sign-in/card-code.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { notThere } from '../../../access/refusal.ts';
import { record } from '../../../audit/audit.ts';
import type { Tx } from '../../../db/client.ts';
import { isId, newId } from '../../../db/id.ts';
import { familyCard, oneTimeCode } from '../../../db/schema/index.ts';
import { writeNotice } from '../../../notices/write.ts';
import type { Service } from '../../../service.ts';
import { endSessionsOfAdult } from '../../../session/session.ts';
import { hashOf } from '../../../session/token.ts';
import { forgetDevices } from '../../device.ts';
import { hashKnown } from '../../secret/argon2.ts';
import { familyAdult } from '../family-adult.ts';
import { CODES_ON_A_SHEET, endCodes, newOneTimeCode } from '../one-time-codes.ts';
import { permittedPerson } from './permitted.ts';

interface Given {
	readonly childId: string;
	readonly adultId: string;
	/** Given with the form: sent twice, it prints once. */
	readonly id: string;
}

/** A parent's card as it is printed, shown once: only hashes are kept. */
export interface PrintedFamilyCard {
	readonly secret: string;
	readonly code: string;
}

/**
 * Makes a card for a parent or carer; the old one and every session of theirs end, and they are told.
 * @returns null where this form made its card already, or is no form of ours.
 * @throws 404 unless allowed and invited, or the way to a fresh sign-in.
 */
export function makeFamilyCard(
	service: Service,
	actor: AdultActor,
	given: Given
): PrintedFamilyCard | null {
	mayPrint(service, actor, given);
	const { id, adultId } = given;
	if (!isId(id)) return null;
	const now = service.now();
	const secret = newId();
	const code = newCode();
	return service.db.transaction(
		(tx) => {
			if (tx.select().from(familyCard).where(eq(familyCard.id, id)).get()) return null;
			endCards(tx, now, adultId);
			const hashes = { qrHash: hashOf(secret), typedHash: hashOf(code) };
			tx.insert(familyCard)
				.values({ id, adultId, ...hashes, madeBy: actor.id, madeAt: now })
				.run();
			told(service, tx, actor, given, 'card');
			return { secret, code: printedCardCode(code) };
		},
		{ behavior: 'immediate' }
	);
}

/**
 * Makes a sheet of one-time codes, shown once; what is left of the old one and every session end.
 * @returns null where this form made its sheet already.
 * @throws as `makeFamilyCard`.
 */
export async function makeCodeSheet(
	service: Service,
	actor: AdultActor,
	given: Given
): Promise<readonly string[] | null> {
	mayPrint(service, actor, given);
	const { id, adultId } = given;
	if (!isId(id)) return null;
	const codes = Array.from({ length: CODES_ON_A_SHEET }, newOneTimeCode);
	const hashes = await Promise.all(codes.map(hashKnown));
	const now = service.now();
	// Asked again: hashing takes a while, and the first asking was before it.
	mayPrint(service, actor, given);
	return service.db.transaction(
		(tx) => {
			if (tx.select().from(oneTimeCode).where(eq(oneTimeCode.id, id)).get()) return null;
			endCodes(tx, now, adultId);
			const rows = hashes.map((hash, index) => ({
				id: index === 0 ? id : newId(),
				adultId,
				hash,
				madeBy: actor.id,
				madeAt: now
			}));
			tx.insert(oneTimeCode).values(rows).run();
			told(service, tx, actor, given, 'codes');
			return codes.map(printedCardCode);
		},
		{ behavior: 'immediate' }
	);
}

/** Ends whatever card somebody has. */
export function endCards(tx: Tx, now: number, adultId: string): void {
	const open = and(eq(familyCard.adultId, adultId), isNull(familyCard.endedAt));
	tx.update(familyCard).set({ endedAt: now }).where(open).run();
}

function mayPrint(service: Service, actor: AdultActor, given: Given): void {
	permittedPerson(service, actor, given);
	if (!familyAdult(service, given.adultId)) notThere();
}

function told(service: Service, tx: Tx, actor: AdultActor, given: Given, what: string): void {
	const { adultId, childId, id } = given;
	endSessionsOfAdult(tx, adultId);
	forgetDevices(tx, { adultId });
	writeNotice(service, tx, { adultId, kind: 'family-way', path: '/sign-in/family' });
	const detail = { adultId, what };
	record(tx, actor, service.now(), { action: 'family-way.give', subject: id, childId, detail });
}

function newCode(): string {
	return cardCodeFrom(randomBytes(64)) ?? newCode();
}
