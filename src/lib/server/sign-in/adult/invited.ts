import { eq } from 'drizzle-orm';
import { adult } from '../../db/schema/index.ts';
import type { Service } from '../../service.ts';
import { hashKnown } from '../secret/argon2.ts';
import { goOn, type Step } from '../step.ts';
import { adultWithRoles, usesProvider } from './account.ts';
import { authenticatorLink, newAuthenticator } from './authenticator.ts';
import { openInvitation } from './invitation.ts';
import { passwordProblem, type PasswordProblem } from './password-problem.ts';
import { isNameTaken } from './set-up.ts';
import { nameHashOf, nameProblem } from './sign-in-name.ts';

type Invited = Step<'invitation'>;

/** What the page of an invitation shows. */
export type InvitedView = { readonly name: string } & (
	| { readonly at: 'provider' }
	| { readonly at: 'password'; readonly email: string }
	| { readonly at: 'authenticator'; readonly link: string; readonly key: string }
);

/** Keys of what is wrong with what was chosen. */
export interface ChoiceProblems {
	readonly name?: 'too-short' | 'too-long' | 'taken';
	readonly password?: PasswordProblem;
	readonly twice?: 'differs';
}

/** The page that is due, or null where the invitation was used or is over. */
export function invitedView(service: Service, { state }: Invited): InvitedView | null {
	const who = invitedAdult(service, state.invitationId);
	if (!who) return null;
	const { name } = who;
	if (usesProvider(service, who.roles)) return { name, at: 'provider' };
	if (!state.authenticator) return { name, at: 'password', email: who.email };
	const key = state.authenticator.replace(/(.{4})(?=.)/g, '$1 ');
	return { name, at: 'authenticator', link: authenticatorLink(state.authenticator), key };
}

/**
 * Takes a name and a password. Nothing is stored in the account until the authenticator works too.
 * @returns what is wrong; an empty object where they were taken.
 */
export async function choosePassword(
	service: Service,
	step: Invited,
	given: { name: string; password: string; twice: string }
): Promise<ChoiceProblems> {
	const who = invitedAdult(service, step.state.invitationId);
	if (!who || usesProvider(service, who.roles)) return { password: 'too-short' };
	const nameHash = nameHashOf(given.name);
	const name =
		nameProblem(given.name) ?? (isNameTaken(service.db, nameHash, who.id) ? 'taken' : null);
	const parts = [...who.name.split(/\s+/), ...given.name.split('@'), given.name];
	const password = passwordProblem(given.password, parts);
	const differs = given.password !== given.twice;
	if (name || password || differs) {
		return {
			...(name ? { name } : {}),
			...(password ? { password } : {}),
			...(differs ? { twice: 'differs' } : {})
		};
	}
	goOn(service, step, {
		...step.state,
		nameHash,
		passwordHash: await hashKnown(given.password),
		authenticator: newAuthenticator()
	});
	return {};
}

function invitedAdult(service: Service, invitationId: string) {
	const { db, vault, now } = service;
	const open = openInvitation(db, now(), invitationId);
	const row = open && db.select().from(adult).where(eq(adult.id, open.adultId)).get();
	if (!row) return null;
	return {
		...adultWithRoles(service, row.id),
		name: vault.open(`adult.name:${row.id}`, row.name),
		email: vault.openMaybe(`adult.email:${row.id}`, row.email) ?? ''
	};
}
