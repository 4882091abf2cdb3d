import { londonDay } from '#lib/domain/calendar/london.ts';
import { bandOf, type Band } from '#lib/domain/person/band.ts';
import { nothingSaid, type Communication } from '#lib/domain/person/communication.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { may, permit } from '../access/permit.ts';
import { notThere } from '../access/refusal.ts';
import { record } from '../audit/audit.ts';
import { nameOfAdult } from '../people/adult.ts';
import { bandSetOf, calledName, childRow } from '../people/child.ts';
import type { Service } from '../service.ts';
import { contentOf, latestRow } from './latest.ts';

/** The card that an adult reads before they speak with a child. */
export interface CommunicationCard {
	readonly called: string;
	readonly content: Communication;
	readonly writtenAt: number;
	/** The worker who wrote it with the child; null: the child alone. */
	readonly writtenWith: string | null;
}

/** The card of a child, for an adult it is shown to; null where there is none, or it is not for them. Each reading is recorded. */
export function communicationFor(
	service: Service,
	actor: Actor,
	childId: string
): CommunicationCard | null {
	if (actor.kind !== 'adult' || !may(service, actor, 'communication.read', childId)) return null;
	const { db, vault } = service;
	const row = latestRow(db, childId);
	const child = row && childRow(db, childId);
	if (!row || !child) return null;
	record(db, actor, service.now(), { action: 'communication.read', subject: row.id, childId });
	return {
		called: calledName(vault, child),
		content: contentOf(service, row),
		writtenAt: row.writtenAt,
		writtenWith: row.writtenBy === childId ? null : nameOfAdult(db, vault, row.writtenBy)
	};
}

/** The page on which a worker fills it with the child. */
export interface CommunicationToFill {
	readonly called: string;
	readonly band: Band;
	readonly content: Communication;
	readonly base: string;
}

/** What a worker fills with a child. @throws 404 unless allowed. */
export function communicationToFill(
	service: Service,
	actor: Actor,
	childId: string
): CommunicationToFill {
	permit(service, actor, 'communication.write', childId);
	const child = childRow(service.db, childId) ?? notThere();
	const card = communicationFor(service, actor, childId);
	return {
		called: calledName(service.vault, child),
		band: bandOf(child.dob, londonDay(service.now()), bandSetOf(child)),
		content: card?.content ?? nothingSaid,
		base: latestRow(service.db, childId)?.id ?? ''
	};
}
