import type { AdultActor } from '#lib/policy/actor.ts';
import { notThere } from '../../access/refusal.ts';
import { record } from '../../audit/audit.ts';
import type { Tx } from '../../db/client.ts';
import { adultAuthenticator, adultPasskey } from '../../db/schema/index.ts';
import { eq } from 'drizzle-orm';
import { writeNotice } from '../../notices/write.ts';
import type { Service } from '../../service.ts';
import { authenticatorLink, newAuthenticator, stepOfCode } from '../adult/authenticator.ts';
import { checkedPasskey, passkeyOptions } from '../passkey/make.ts';
import type { Party } from '../passkey/party.ts';
import { beginStep, endStep, goOn, type Step } from '../step.ts';
import { familyAdult } from './family-adult.ts';
import { addAdultPasskey, passkeyIds, PASSKEYS_AT_MOST } from './passkeys.ts';
import { mayChangeWays } from './ways.ts';

type Making = Step<'family-ways'>;

/** What the page shows while a new way in is being made. */
export type MakingView =
	| { readonly at: 'passkey'; readonly options: string }
	| { readonly at: 'app'; readonly link: string; readonly key: string };

/** Begins to make a passkey or to set up an app; gives the cookie's text. @throws 404 unless allowed. */
export function beginMaking(
	service: Service,
	actor: AdultActor,
	making: 'passkey' | 'app'
): string {
	mayMake(service, actor);
	const authenticator = making === 'app' ? newAuthenticator() : null;
	const state = { adultId: actor.id, making, challenge: null, authenticator };
	return beginStep(service, 'family-ways', state);
}

/** The page that is due, or null where it is not theirs or they have passkeys enough. */
export async function makingView(
	service: Service,
	actor: AdultActor,
	step: Making,
	party: Party
): Promise<MakingView | null> {
	const { adultId, making, authenticator } = step.state;
	if (adultId !== actor.id) return null;
	if (making === 'app' && authenticator) {
		const key = authenticator.replace(/(.{4})(?=.)/g, '$1 ');
		return { at: 'app', link: authenticatorLink(authenticator), key };
	}
	const have = passkeyIds(service.db, actor.id);
	if (have.length >= PASSKEYS_AT_MOST) return null;
	const options = await passkeyOptions(party, have);
	goOn(service, step, { ...step.state, challenge: options.challenge });
	return { at: 'passkey', options: JSON.stringify(options) };
}

/** Keeps a passkey just made; false where it won't do. */
export async function keepPasskey(
	service: Service,
	actor: AdultActor,
	step: Making,
	given: { party: Party; json: string }
): Promise<boolean> {
	mayMake(service, actor);
	const { adultId, challenge } = step.state;
	if (adultId !== actor.id || !challenge) return false;
	const passkey = await checkedPasskey(given.party, challenge, given.json);
	if (!passkey) return false;
	return changed(service, actor, 'passkey', (tx) => {
		const have = passkeyIds(tx, actor.id);
		if (!endStep(tx, step) || have.length >= PASSKEYS_AT_MOST) return false;
		addAdultPasskey(tx, service.now(), actor.id, passkey);
		return true;
	});
}

/** Keeps an app once it has shown a right code; false where the code was wrong. */
export function keepApp(service: Service, actor: AdultActor, step: Making, code: string): boolean {
	mayMake(service, actor);
	const { adultId, authenticator } = step.state;
	if (adultId !== actor.id || !authenticator) return false;
	const now = service.now();
	const lastStep = stepOfCode(authenticator, code, now, null);
	if (lastStep === null) return false;
	return changed(service, actor, 'app', (tx) => {
		if (!endStep(tx, step)) return false;
		const secret = service.vault.seal(`adult_authenticator.secret:${actor.id}`, authenticator);
		const row = { secret, lastStep, setAt: now };
		tx.insert(adultAuthenticator)
			.values({ adultId: actor.id, ...row })
			.onConflictDoUpdate({ target: adultAuthenticator.adultId, set: row })
			.run();
		return true;
	});
}

/** Takes every passkey, or the app, away again. */
export function dropWay(service: Service, actor: AdultActor, way: 'passkey' | 'app'): void {
	mayMake(service, actor);
	const table = way === 'passkey' ? adultPasskey : adultAuthenticator;
	changed(service, actor, `no-${way}`, (tx) => {
		tx.delete(table).where(eq(table.adultId, actor.id)).run();
		return true;
	});
}

function mayMake(service: Service, actor: AdultActor): void {
	if (!mayChangeWays(service, actor) || !familyAdult(service, actor.id)) notThere();
}

/** Every change of a way in is recorded, and told by mail to whoever has it. */
function changed(
	service: Service,
	actor: AdultActor,
	way: string,
	change: (tx: Tx) => boolean
): boolean {
	return service.db.transaction(
		(tx) => {
			if (!change(tx)) return false;
			const path = '/sign-in/family';
			writeNotice(service, tx, { adultId: actor.id, kind: 'family-way', path });
			record(tx, actor, service.now(), { action: 'family-way.change', detail: { way } });
			return true;
		},
		{ behavior: 'immediate' }
	);
}
