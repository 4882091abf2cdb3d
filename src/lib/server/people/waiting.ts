import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import type { Role } from '#lib/policy/roles.ts';
import { may } from '../access/permit.ts';
import type { Tx } from '../db/client.ts';
import { invitation, roleAsked, team } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { nameOfAdult } from './adult.ts';
import { hasAccount } from './second.ts';

/** What waits about one person for somebody to agree who did not ask for it. */
export interface WaitingLine {
	readonly adultId: string;
	readonly name: string;
	readonly roles: readonly { readonly role: Role; readonly team: string | null }[];
	/** A link to sign in waits, too: `first`, or `again` where they have an account it would replace. */
	readonly signIn: 'first' | 'again' | null;
	/** By name; the command line has none. */
	readonly askedBy: readonly string[];
	/** The first thing asked (epoch ms). */
	readonly askedAt: number;
	/** Nobody agrees to what they asked for themself, nor to what is about them. */
	readonly mayAgree: boolean;
}

/** A thing asked for, and by whom. */
interface Asked {
	readonly adultId: string;
	readonly by: string;
	readonly at: number;
}

/** Everything that waits for a second person, person by person; null for those who may not be one. */
export function waitingFor(service: Service, actor: Actor): WaitingLine[] | null {
	if (!may(service, actor, 'people.agree')) return null;
	const { db, vault } = service;
	const roles = rolesAsked(db);
	const links = linksAsked(db, service.now());
	const by = Map.groupBy([...roles, ...links], ({ adultId }) => adultId);
	return [...by].map(([adultId, asked]) => ({
		adultId,
		name: nameOfAdult(db, vault, adultId) ?? '',
		roles: roles
			.filter((one) => one.adultId === adultId)
			.map(({ role, team: named }) => ({ role, team: named })),
		signIn: links.some((one) => one.adultId === adultId)
			? hasAccount(db, adultId)
				? 'again'
				: 'first'
			: null,
		askedBy: [...new Set(asked.map((one) => one.by))].map((id) => nameOfAdult(db, vault, id) ?? id),
		askedAt: Math.min(...asked.map(({ at }) => at)),
		mayAgree: asked.some((one) => mayAgreeTo(actor, one))
	}));
}

/** Whether the actor may be the second person for this. Ask the policy first. */
export function mayAgreeTo(actor: Actor, { adultId, by }: Pick<Asked, 'adultId' | 'by'>): boolean {
	if (actor.kind === 'system') return true;
	return actor.kind === 'adult' && actor.id !== by && actor.id !== adultId;
}

/** Roles that wait, first asked first. */
export function rolesAsked(tx: Tx) {
	return tx
		.select({
			id: roleAsked.id,
			adultId: roleAsked.adultId,
			by: roleAsked.askedBy,
			at: roleAsked.askedAt,
			role: roleAsked.role,
			teamId: roleAsked.teamId,
			team: team.name
		})
		.from(roleAsked)
		.leftJoin(team, eq(team.id, roleAsked.teamId))
		.where(isNull(roleAsked.answer))
		.orderBy(asc(roleAsked.askedAt))
		.all();
}

/** Links that wait and could still be used, first made first. */
export function linksAsked(tx: Tx, now: number) {
	return tx
		.select({
			id: invitation.id,
			adultId: invitation.adultId,
			by: invitation.madeBy,
			at: invitation.madeAt
		})
		.from(invitation)
		.where(
			and(
				eq(invitation.needsSecond, true),
				isNull(invitation.agreedAt),
				isNull(invitation.usedAt),
				gt(invitation.expiresAt, now)
			)
		)
		.orderBy(asc(invitation.madeAt))
		.all();
}
