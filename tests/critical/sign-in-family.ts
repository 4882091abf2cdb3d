import type { AdultActor } from '#lib/policy/actor.ts';
import { newId } from '#lib/server/db/id.ts';
import { mailLink } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { actorOf } from '#lib/server/session/actor.ts';
import { findSession } from '#lib/server/session/session.ts';
import type { Arrival } from '#lib/server/sign-in/arrival.ts';
import { askForLink, sendLink } from '#lib/server/sign-in/family/ask-link.ts';
import { linkSecret } from '#lib/server/sign-in/family/link-secret.ts';
import { inviteFamily } from '#lib/server/sign-in/family/staff/invite.ts';
import { makeCodeSheet } from '#lib/server/sign-in/family/staff/print.ts';
import { useLink } from '#lib/server/sign-in/family/use-link.ts';
import { aChild, allocated, anAdult, related } from '#tests/support/people.ts';
import { strange } from './sign-in-cards.ts';

export const ADDRESS = 'sam@example.org';

/** A child, their worker, and their mother, who was invited by e-mail or with a card. */
export function aFamily(service: Service, way: 'mail' | 'card' = 'mail', email = ADDRESS) {
	const child = aChild(service, '2015-06-01');
	const worker = anAdult(service, ['social-worker']);
	const mother = anAdult(service, ['parent']);
	allocated(service, worker, child, 'social-worker');
	related(service, mother, child, 'mother');
	const given = { childId: child.id, adultId: mother.id };
	const problem = inviteFamily(service, worker, { ...given, way, email });
	if (problem) throw new Error(problem);
	return { child, worker, mother, given };
}

/** Asks for a link as a browser does, from a device that is known or not. */
export async function asks(
	service: Service,
	{ address = ADDRESS, browser = newId(), device = null as string | null } = {}
): Promise<string> {
	await askForLink(service, { address, browser }, () => device);
	return browser;
}

/** The secrets of all links that were mailed, the last first. */
export function mailedLinks(service: Service): string[] {
	const rows = service.db.select().from(mailLink).orderBy(mailLink.madeAt).all();
	return rows.map(({ id }) => linkSecret(service, id)).reverse();
}

/** Lets their browser in as far as a link leads. */
export function byLink(service: Service): Arrival {
	const browser = newId();
	sendLink(service, { address: ADDRESS, browser }, () => null);
	const came = useLink(service, { secret: mailedLinks(service)[0]!, browser }, strange);
	if (typeof came === 'string') throw new Error(came);
	return came;
}

/** Who a session's cookie stands for now, or null. */
export function whoIs(service: Service, { session }: Pick<Arrival, 'session'>): AdultActor | null {
	const found = findSession(service, session, true);
	const actor = found && actorOf(service, found.row);
	return actor?.kind === 'adult' ? actor : null;
}

/** A sheet of codes, as it is printed. */
export async function aSheet(
	service: Service,
	{ worker, given }: Pick<ReturnType<typeof aFamily>, 'worker' | 'given'>
): Promise<readonly string[]> {
	const codes = await makeCodeSheet(service, worker, { ...given, id: newId() });
	if (!codes) throw new Error('No sheet');
	return codes;
}
