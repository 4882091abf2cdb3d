import { agreeTo, refuse } from '#lib/server/people/agree.ts';
import { waitingFor, type WaitingLine } from '#lib/server/people/waiting.ts';
import { Refused } from '#lib/server/refused.ts';
import type { Service } from '#lib/server/service.ts';
import { commandLine } from '../actor.ts';
import { WrongUsage, type Call } from '../command.ts';
import { withService } from '../database.ts';

/** Runs `sayso agree`; gives the exit status. */
export async function run({ env, options, output }: Call): Promise<number> {
	const { person } = options;
	if (options.refuse === true && typeof person !== 'string') {
		throw new WrongUsage('--person is missing');
	}
	await withService(env, (service) => {
		const waiting = waitingFor(service, commandLine) ?? [];
		if (typeof person !== 'string') {
			for (const line of waiting) output.result(inWords(line));
			if (waiting.length === 0) output.say('Nothing waits for a second person.');
			return;
		}
		settle(service, waiting, person, options.refuse === true);
		output.say(options.refuse === true ? 'Refused.' : 'Agreed.');
	});
	return 0;
}

/** @throws Refused where nothing waits about this person. */
function settle(
	service: Service,
	waiting: readonly WaitingLine[],
	person: string,
	refuses: boolean
): void {
	if (!waiting.some(({ adultId }) => adultId === person)) {
		throw new Refused('Nothing waits for this person. Without --person, what waits is printed.');
	}
	(refuses ? refuse : agreeTo)(service, commandLine, person);
}

const links = { first: 'a sign-in', again: 'a new sign-in in place of the one they have' } as const;

function inWords({ adultId, name, roles, signIn, askedBy }: WaitingLine): string {
	const asked = [
		...roles.map(({ role, team }) => (team ? `${role} (${team})` : role)),
		...(signIn ? [links[signIn]] : [])
	];
	return `${adultId}  ${name}: ${asked.join(', ')}; asked by ${askedBy.join(', ')}`;
}
