import { NO_NEEDS, type Needs } from '#lib/domain/meeting/needs.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Service } from '#lib/server/service.ts';
import { closedBecause, type Closed } from '#lib/server/views/closed.ts';
import { invitedFor } from '../invited.ts';
import { needsOf, standingOf } from './kept.ts';

/** What somebody asked for, as they are shown it themself. */
export interface NeedsPage {
	readonly invitedId: string;
	readonly needs: Needs;
	/** When it was last said (epoch ms); 0: never. */
	readonly saidAt: number;
	readonly standing: 'not-said' | 'waits' | 'changed' | 'arranged';
	readonly arranged: { readonly words: string; readonly at: number } | null;
	readonly closed: Closed | null;
}

/** The needs of one invitation, for its own recipient. @throws 404 for anybody else's. */
export function needsPage(service: Service, actor: Actor, invitedId: string): NeedsPage {
	const invited = invitedFor(service, actor, 'family-needs.write', invitedId);
	const kept = needsOf(service, service.db, invitedId);
	const { arranged } = kept ?? { arranged: null };
	return {
		invitedId,
		needs: kept?.needs ?? NO_NEEDS,
		saidAt: kept?.saidAt ?? 0,
		standing: kept ? standingOf(kept) : 'not-said',
		arranged: arranged && { words: arranged.words, at: arranged.at },
		closed: closedBecause({ ...invited.meeting, status: invited.status }, service.now())
	};
}
