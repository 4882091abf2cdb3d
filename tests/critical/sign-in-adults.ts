import { Secret, TOTP } from 'otpauth';
import type { Role } from '#lib/policy/roles.ts';
import type { Service } from '#lib/server/service.ts';
import { enterWithPassword } from '#lib/server/sign-in/adult/enter.ts';
import { addInvitation, findInvitation } from '#lib/server/sign-in/adult/invitation.ts';
import { choosePassword } from '#lib/server/sign-in/adult/invited.ts';
import { finishInvitation } from '#lib/server/sign-in/adult/set-up.ts';
import { beginStep, readStep, type Step } from '#lib/server/sign-in/step.ts';
import { anAdult } from '#tests/support/people.ts';
import { strange } from './sign-in-cards.ts';

export const PASSWORD = 'quiet marble harbour';

/** The code an authenticator shows at a moment. */
export function codeOf(authenticator: string, at: number): string {
	return new TOTP({ secret: Secret.fromBase32(authenticator) }).generate({ timestamp: at });
}

/** An invitation that was opened: its step, read anew each time. */
export function opened(service: Service, secret: string): () => Step<'invitation'> {
	const found = findInvitation(service.db, service.now(), secret);
	if (!found) throw new Error('No invitation');
	const cookie = beginStep(service, 'invitation', {
		invitationId: found.id,
		nameHash: null,
		passwordHash: null,
		authenticator: null
	});
	return () => readStep(service, cookie, 'invitation') ?? lost();
}

function lost(): never {
	throw new Error('The step is over');
}

/** An adult who used an invitation: signs in with this name and an authenticator. */
export async function anAccount(service: Service, roles: readonly Role[], name: string) {
	const adult = anAdult(service, roles, { name: 'Sam Example' });
	const { secret } = addInvitation(service.db, service.now(), {
		adultId: adult.id,
		madeBy: 'test'
	});
	const step = opened(service, secret);
	await choosePassword(service, step(), { name, password: PASSWORD, twice: PASSWORD });
	const authenticator = step().state.authenticator!;
	// The code of the half minute before: the present one is still to be used.
	const code = codeOf(authenticator, service.now() - 30_000);
	const arrival = finishInvitation(service, step(), code, strange);
	if (typeof arrival === 'string') throw new Error(arrival);
	return { adult, authenticator, invitation: secret, arrival };
}

/** One try at the door. */
export function tryDoor(
	service: Service,
	typed: { name: string; password?: string; code: string },
	device: string | null = null
) {
	return enterWithPassword(service, { password: PASSWORD, ...typed }, () => ({
		...strange,
		device
	}));
}
