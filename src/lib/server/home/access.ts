import { and, desc, eq, gte, inArray, ne, or, isNull } from 'drizzle-orm';
import type { ChildActor } from '#lib/policy/actor.ts';
import type { Action } from '#lib/policy/actions.ts';
import { permit } from '../access/permit.ts';
import { audit, breakGlass } from '../db/schema/index.ts';
import { nameOfAdult } from '../people/adult.ts';
import type { Service } from '../service.ts';

/** What a child is told somebody did with their things. */
const shown = [
	'views.read',
	'views.print',
	'views.read-shared',
	'advocate-said.read',
	'booklet.read',
	'message.read',
	'how-it-was.read',
	'ask-back.read',
	'card.make',
	'card.confirm',
	'filing.make',
	'alert.see',
	'break-glass.open'
] as const satisfies readonly Action[];

/** Told in the words for reading what was sent: the child's advocate read what they share, or their reviewer what the advocate sent. */
type SameAsRead = 'views.read-shared' | 'advocate-said.read';

function told(what: (typeof shown)[number]): AccessLine['what'] {
	return what === 'views.read-shared' || what === 'advocate-said.read' ? 'views.read' : what;
}

export interface AccessLine {
	readonly what: Exclude<(typeof shown)[number], SameAsRead>;
	readonly who: string | null;
	readonly at: number;
}

/** Who looked at the child's things, or made a card for them; latest first, break-glass unless marked unsafe. */
export function myAccessHistory(service: Service, actor: ChildActor): AccessLine[] {
	permit(service, actor, 'access.read-own', actor.id);
	const { db, vault } = service;
	return db
		.select({ what: audit.action, who: audit.actorId, at: audit.at })
		.from(audit)
		.leftJoin(
			breakGlass,
			and(eq(audit.action, 'break-glass.open'), eq(breakGlass.id, audit.subject))
		)
		.where(
			and(
				eq(audit.childId, actor.id),
				eq(audit.actorKind, 'adult'),
				inArray(audit.action, [...shown]),
				// Who made a card is always told; who read which earlier words only to whom they are open.
				or(gte(audit.at, actor.opensFrom), eq(audit.action, 'card.make')),
				or(isNull(breakGlass.id), ne(breakGlass.unsafeToShow, true))
			)
		)
		.orderBy(desc(audit.at))
		.limit(100)
		.all()
		.map(({ what, who, at }) => ({
			what: told(what as (typeof shown)[number]),
			who: who && nameOfAdult(db, vault, who),
			at
		}));
}
