import type { Comer } from '#lib/domain/meeting/coming.ts';
import type { AgreedTo } from '#lib/domain/meeting/invitation-stop.ts';
import type { familyInvited } from '../db/schema/index.ts';
import type { Service } from '../service.ts';

export type InvitedRow = typeof familyInvited.$inferSelect;

/** What one recipient is told of a meeting: each as chosen for them; empty: withheld. */
export interface Told {
	readonly venue: string;
	/** How to get there. */
	readonly way: string;
	/** Who comes, by what they are there. */
	readonly comers: readonly Comer[];
	/** Others who come, a line each, in words chosen for this recipient. */
	readonly others: readonly string[];
	/** Where they can go when they step out. */
	readonly stepOut: string;
	/** How to bring somebody: whom to tell. */
	readonly bring: string;
}

/** A manager's agreement to invite somebody in spite of a restriction. */
export interface Agreement extends AgreedTo {
	readonly by: string;
	readonly why: string;
}

/** All that is sealed with an invitation. */
export interface ToldKept extends Told {
	/** When it was last chosen, and by whom: a page opened before does not undo it. */
	readonly chosenAt: number;
	readonly chosenBy: string;
	readonly agreed: Agreement | null;
}

/** Nothing but that there is a meeting, and when. */
export const TOLD_NOTHING: Told = {
	venue: '',
	way: '',
	comers: [],
	others: [],
	stepOut: '',
	bring: ''
};

/** Opens what is sealed with an invitation. */
export function openTold(
	{ vault }: Pick<Service, 'vault'>,
	row: Pick<InvitedRow, 'id' | 'told'>
): ToldKept {
	return JSON.parse(vault.open(`family_invited.told:${row.id}`, row.told)) as ToldKept;
}

/** Seals what goes with an invitation. */
export function sealTold({ vault }: Pick<Service, 'vault'>, id: string, kept: ToldKept): Buffer {
	return vault.seal(`family_invited.told:${id}`, JSON.stringify(kept));
}
