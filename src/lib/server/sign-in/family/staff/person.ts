import { eq } from 'drizzle-orm';
import type { AdultActor } from '#lib/policy/actor.ts';
import { notThere } from '../../../access/refusal.ts';
import { newId } from '../../../db/id.ts';
import { adult } from '../../../db/schema/index.ts';
import { areOff } from '../../../notices/off.ts';
import { adultName, nameOfAdult } from '../../../people/adult.ts';
import type { Service } from '../../../service.ts';
import { openChange } from '../email/open.ts';
import { codesLeft } from '../one-time-codes.ts';
import { cardOf, wayOf, type Way } from './people.ts';
import { permittedPerson } from './permitted.ts';

/** One person's ways in, for a worker who gives them. Codes and cards are never among it. */
export interface PersonPage {
	readonly name: string;
	readonly kind: string;
	readonly contact: string;
	readonly way: Way;
	/** Read out to them, to make sure. */
	readonly email: string | null;
	readonly mailOff: boolean;
	readonly card: { readonly madeAt: number; readonly madeBy: string | null } | null;
	readonly codes: number;
	readonly change: null | {
		readonly id: string;
		readonly to: string;
		readonly askedAt: number;
		readonly askedBy: string | null;
		readonly worksFrom: number | null;
		/** Another worker asked: this one may ring back. */
		readonly mayCallBack: boolean;
	};
	/** The id of the next card or sheet: a form sent twice makes one. */
	readonly nextId: string;
}

/** @throws 404 unless allowed, or the way to a fresh sign-in. */
export function personPage(
	service: Service,
	actor: AdultActor,
	given: { readonly childId: string; readonly adultId: string }
): PersonPage {
	const { kind, contact } = permittedPerson(service, actor, given);
	const { db, vault } = service;
	const { adultId } = given;
	const row = db.select().from(adult).where(eq(adult.id, adultId)).get() ?? notThere();
	const card = cardOf(service, adultId);
	const change = openChange(db, adultId);
	return {
		name: adultName(vault, row),
		kind,
		contact,
		way: wayOf(service, adultId),
		email: vault.openMaybe(`adult.email:${adultId}`, row.email),
		mailOff: areOff(db, adultId),
		card: card ? { madeAt: card.madeAt, madeBy: nameOfAdult(db, vault, card.madeBy) } : null,
		codes: codesLeft(db, adultId),
		change: change && {
			id: change.id,
			to: vault.open(`email_change.to:${change.id}`, change.to),
			askedAt: change.askedAt,
			askedBy: nameOfAdult(db, vault, change.askedBy),
			worksFrom: change.worksFrom,
			mayCallBack: change.askedBy !== actor.id
		},
		nextId: newId()
	};
}
