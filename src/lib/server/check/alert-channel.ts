import { eq } from 'drizzle-orm';
import { adult, dutyWindow } from '../db/schema/index.ts';
import { notifyFault } from '../notices/notify/fault.ts';
import { wayOf } from '../notices/way.ts';
import type { Service } from '../service.ts';
import { notWell, well, type Check } from './finding.ts';

const WAIT = 5000;

/** How somebody on duty is told at night that a child doesn't feel safe. */
export const alertChannelCheck: Check = {
	about: 'alert channel',
	look: async (service) => {
		const channel = await channelOf(service);
		if (!channel) {
			return notWell(
				'Neither NOTIFY_API_KEY nor SMTP_URL is set: nobody is told of an alert unless they look here.'
			);
		}
		const { name, fault } = channel;
		if (fault !== null) return notWell(`${name} can’t be used: ${fault}`);
		const unreachable = onDutyWithoutAddress(service);
		if (unreachable === null) {
			// The pages say then that nobody reads at night, so this is no broken promise.
			return well(`${name} answers. Nobody is on the duty rota yet.`);
		}
		if (unreachable > 0) {
			return notWell(`${unreachable} people on the duty rota have no e-mail address.`);
		}
		return well(`${name} answers, and everyone on the duty rota has an address.`);
	}
};

/** The way that notices take, by the same rule as the outbox, and what is wrong with it. */
async function channelOf(service: Service): Promise<{ name: string; fault: string | null } | null> {
	const { SMTP_URL } = service.env;
	const way = wayOf(service)?.name;
	if (way === 'notify') return { name: 'GOV.UK Notify', fault: await notifyFault(service) };
	if (way !== 'smtp' || !SMTP_URL) return null;
	return { name: `The mail server ${new URL(SMTP_URL).host}`, fault: await faultOf(SMTP_URL) };
}

async function faultOf(url: string): Promise<string | null> {
	const { createTransport } = await import('nodemailer');
	const transport = createTransport({
		url,
		connectionTimeout: WAIT,
		greetingTimeout: WAIT,
		socketTimeout: WAIT
	});
	try {
		await transport.verify();
		return null;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	} finally {
		transport.close();
	}
}

/** How many on the rota can't be written to; null where the rota is empty. */
function onDutyWithoutAddress({ db }: Service): number | null {
	const rota = db
		.selectDistinct({ id: adult.id, email: adult.email })
		.from(dutyWindow)
		.innerJoin(adult, eq(adult.id, dutyWindow.adultId))
		.all();
	return rota.length === 0 ? null : rota.filter(({ email }) => email === null).length;
}
