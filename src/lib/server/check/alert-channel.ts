import { eq } from 'drizzle-orm';
import { adult, dutyWindow } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { notWell, well, type Check } from './finding.ts';

const WAIT = 5000;

/** How somebody on duty is told at night that a child doesn't feel safe. */
export const alertChannelCheck: Check = {
	about: 'alert channel',
	look: async (service) => {
		const { SMTP_URL } = service.env;
		if (!SMTP_URL) {
			return notWell('SMTP_URL is not set: nobody is told of an alert unless they look here.');
		}
		const host = new URL(SMTP_URL).host;
		const fault = await faultOf(SMTP_URL);
		if (fault !== null) return notWell(`The mail server ${host} can’t be used: ${fault}`);
		const unreachable = onDutyWithoutAddress(service);
		if (unreachable === null) {
			// The pages say then that nobody reads at night, so this is no broken promise.
			return well(`The mail server ${host} answers. Nobody is on the duty rota yet.`);
		}
		if (unreachable > 0) {
			return notWell(`${unreachable} people on the duty rota have no e-mail address.`);
		}
		return well(`The mail server ${host} answers, and everyone on the duty rota has an address.`);
	}
};

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
