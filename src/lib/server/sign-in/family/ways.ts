import { and, desc, eq, isNull } from 'drizzle-orm';
import type { AdultActor } from '#lib/policy/actor.ts';
import { FRESH_FOR } from '#lib/policy/can.ts';
import { familyCard, familyWay, oneTimeCode } from '../../db/schema/index.ts';
import { nameOfAdult } from '../../people/adult.ts';
import type { Service } from '../../service.ts';
import { hasAuthenticator } from './authenticator.ts';
import { openChange } from './email/open.ts';
import { familyAdult } from './family-adult.ts';
import { codesLeft } from './one-time-codes.ts';
import { passkeysLeft } from './passkeys.ts';

/** Something printed, and who made it: its owner is to see a card they never had. */
interface Printed {
	readonly madeBy: string | null;
	readonly madeAt: number;
}

/** A parent's or carer's own ways in, for themself. */
export interface WaysView {
	readonly mail: boolean;
	readonly card: Printed | null;
	readonly sheet: (Printed & { readonly left: number }) | null;
	readonly passkeys: number;
	readonly app: boolean;
	/** A change of their e-mail that was asked for; `worksFrom` null: nobody has rung them yet. */
	readonly change: { readonly askedAt: number; readonly worksFrom: number | null } | null;
}

/** Whether somebody may change how they come in: both factors, given within the last ten minutes. */
export function mayChangeWays({ now }: Pick<Service, 'now'>, actor: AdultActor): boolean {
	return actor.secondFactor && now() - actor.freshAt <= FRESH_FOR;
}

/** Somebody's own ways in, or null where they were never invited to come in by these. */
export function waysView(service: Service, actor: AdultActor): WaysView | null {
	const { db, vault } = service;
	if (!familyAdult(service, actor.id)) return null;
	const way = db.select().from(familyWay).where(eq(familyWay.adultId, actor.id)).get();
	const card = db
		.select({ madeBy: familyCard.madeBy, madeAt: familyCard.madeAt })
		.from(familyCard)
		.where(and(eq(familyCard.adultId, actor.id), isNull(familyCard.endedAt)))
		.get();
	const sheet = db
		.select({ madeBy: oneTimeCode.madeBy, madeAt: oneTimeCode.madeAt })
		.from(oneTimeCode)
		.where(and(eq(oneTimeCode.adultId, actor.id), isNull(oneTimeCode.endedAt)))
		.orderBy(desc(oneTimeCode.madeAt))
		.get();
	const named = (row: { madeBy: string; madeAt: number }) => ({
		madeBy: nameOfAdult(db, vault, row.madeBy),
		madeAt: row.madeAt
	});
	const change = openChange(db, actor.id);
	return {
		mail: (way?.mailMark ?? null) !== null,
		card: card ? named(card) : null,
		sheet: sheet ? { ...named(sheet), left: codesLeft(db, actor.id) } : null,
		passkeys: passkeysLeft(db, actor.id),
		app: hasAuthenticator(db, actor.id),
		change: change && { askedAt: change.askedAt, worksFrom: change.worksFrom }
	};
}
