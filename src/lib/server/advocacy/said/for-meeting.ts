import { isContested, type CheckMade, type SaidView } from '#lib/domain/advocacy/shown.ts';
import type { FileView } from '#lib/domain/file/file.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { standingSaid, type StandingSaid } from './rows.ts';
import { saidView } from './view.ts';

/** Of what an advocate brought, that which the meeting may hear; the rest never leaves the server for it. */
export interface SayableSaid {
	readonly from: string;
	readonly basis: SaidView['basis'];
	/** Empty: none, or none that may be said. */
	readonly own: string;
	readonly files: readonly FileView[];
	readonly account: string;
	readonly sentAt: number;
	readonly check: CheckMade | null;
}

/**
 * What advocates brought, to take into the meeting. What the child does not stand by goes without its
 * words: nobody reads out as theirs what they said is not.
 * @throws 404 unless the actor hears the child there.
 */
export function saidForMeeting(service: Service, actor: Actor, ids: PartIds): SayableSaid[] {
	return service.db.transaction(
		(tx) => {
			const { part, child } = partFor(service, actor, 'views.print', ids, tx);
			return standingSaid(tx, service, part.id).flatMap((sent) => {
				const may = sayable(service, tx, sent, false);
				if (!may) return [];
				record(tx, actor, service.now(), {
					action: 'views.print',
					subject: sent.id,
					childId: child.id
				});
				return [isContested(may.check) ? { ...may, own: '', files: [], account: '' } : may];
			});
		},
		{ behavior: 'immediate' }
	);
}

/** What may be said of a sending, or all of it; null: nothing. Call `partFor` first. */
function sayable(
	service: Service,
	tx: Tx,
	sent: StandingSaid,
	withPrivate: boolean
): SayableSaid | null {
	const view = saidView(service, tx, sent);
	const ownToo = withPrivate || view.ownHears === 'say';
	const accountToo = withPrivate || view.accountHears === 'say';
	const said = {
		own: ownToo ? view.own : '',
		files: ownToo ? view.files : [],
		account: accountToo ? view.account : ''
	};
	if (said.own === '' && said.account === '' && said.files.length === 0) return null;
	const { from, basis, sentAt } = view;
	return { from, basis, sentAt, check: view.check?.what ?? null, ...said };
}

/** What goes into the filing pack; `leftOut`: how many things stay with the reviewer. */
export function saidForFiling(
	service: Service,
	tx: Tx,
	partId: string,
	withPrivate: boolean
): { readonly said: readonly SayableSaid[]; readonly leftOut: number } {
	const all = standingSaid(tx, service, partId);
	const said = all.flatMap((sent) => sayable(service, tx, sent, withPrivate) ?? []);
	const things = (list: readonly SayableSaid[]) =>
		list.reduce(
			(sum, { own, account, files }) => sum + +(own !== '') + +(account !== '') + files.length,
			0
		);
	const whole = all.flatMap((sent) => sayable(service, tx, sent, true) ?? []);
	return { said, leftOut: things(whole) - things(said) };
}
