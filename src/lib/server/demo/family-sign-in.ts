import { randomBytes } from 'node:crypto';
import { inArray } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import { adult, emailChange, familyCard, familyWay, oneTimeCode } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { hashOf } from '../session/token.ts';
import { HOLD } from '../sign-in/family/email/ask.ts';
import { mailMarks } from '../sign-in/family/mail-mark.ts';

const DAY = 24 * 60 * 60_000;

/**
 * How the made-up family signs in: the mother by mail, with a change of address under way; the carer
 * with a card; the father not yet. Their codes are nobody's: the demo's people come in by one click.
 */
export function addFamilySignIn(service: Service): void {
	const { db, now } = service;
	const refs = ['DEMO-PARENT', 'DEMO-CARER', 'DEMO-SOCIAL-WORKER', 'DEMO-IRO'];
	const rows = db.select().from(adult).where(inArray(adult.ref, refs)).all();
	const idOf = (ref: string) => rows.find((row) => row.ref === ref)?.id ?? '';
	const [parent, carer, worker, iro] = refs.map(idOf) as [string, string, string, string];
	const at = now() - 20 * DAY;
	db.transaction(
		(tx) => {
			const mailMark = mailMarks(service, 'demo-parent@example.org')[0] ?? null;
			const by = { invitedBy: worker, invitedAt: at };
			tx.insert(familyWay)
				.values([
					{ adultId: parent, mailMark, ...by },
					{ adultId: carer, mailMark: null, ...by }
				])
				.run();
			addCard(tx, carer, worker, at);
			addCodes(tx, parent, worker, at, 7);
			addCodes(tx, carer, worker, at, 2);
			addChange(service, tx, parent, { askedBy: worker, calledBackBy: iro });
		},
		{ behavior: 'immediate' }
	);
}

function addCard(tx: Tx, adultId: string, madeBy: string, madeAt: number): void {
	const hashes = { qrHash: hashOf(newId()), typedHash: hashOf(newId()) };
	tx.insert(familyCard)
		.values({ id: newId(), adultId, ...hashes, madeBy, madeAt })
		.run();
}

/** Codes that no text hashes to. */
function addCodes(tx: Tx, adultId: string, madeBy: string, madeAt: number, left: number): void {
	const random = (bytes: number) => randomBytes(bytes).toString('base64url');
	const rows = Array.from({ length: 10 }, (_, index) => ({
		id: newId(),
		adultId,
		hash: `argon2id$12288,3,1$${random(16)}$${random(32)}`,
		madeBy,
		madeAt,
		usedAt: index < left ? null : madeAt + index * 60_000
	}));
	tx.insert(oneTimeCode).values(rows).run();
}

/** Asked for by one, and rung back about by another. */
function addChange(
	{ vault, now }: Service,
	tx: Tx,
	adultId: string,
	by: { readonly askedBy: string; readonly calledBackBy: string }
): void {
	const id = newId();
	const askedAt = now() - DAY;
	tx.insert(emailChange)
		.values({
			id,
			adultId,
			to: vault.seal(`email_change.to:${id}`, 'rowena.thistledown@example.org'),
			...by,
			askedAt,
			calledBackAt: askedAt,
			worksFrom: askedAt + HOLD
		})
		.run();
}
