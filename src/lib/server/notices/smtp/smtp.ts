import { Readable } from 'node:stream';
import type { SendMailOptions, Transporter } from 'nodemailer';
import type { Env } from '../../env.ts';
import type { Letter } from '../letter.ts';
import type { Way } from '../way.ts';
import { answerTo } from './answer-to.ts';

/** E-mail by a council's mail server. */
export function bySmtp(env: Pick<Env, 'NOTICES_FROM'>, url: string): Way {
	const from = env.NOTICES_FROM ?? senderOf(url);
	return {
		name: 'smtp',
		look: null,
		async send(letter, handing) {
			let isHanded = false;
			const transport = await connect(url, () => {
				handing();
				isHanded = true;
			});
			try {
				await transport.sendMail(mailOf(letter, from));
				return { is: 'sent' };
			} catch (error) {
				return answerTo(error, isHanded);
			}
		}
	};
}

/** Who it is from where nobody set it: the account, if it is an address; else nobody at the mail server. */
export function senderOf(url: string): string {
	const { username, hostname } = new URL(url);
	const account = decodeURIComponent(username);
	return account.includes('@') ? account : `no-reply@${hostname}`;
}

function mailOf({ to, subject, text, link, messageId }: Letter, from: string): SendMailOptions {
	// Nobody's out-of-office answers to it.
	const headers = { 'Auto-Submitted': 'auto-generated' };
	return { from, to, subject, text: `${text}\n${link}\n`, messageId, headers };
}

/**
 * A connection for one letter. The mail library is loaded with the first: most processes never need
 * it. It asks for the message only when the server has said "go ahead" (354), so a stream that nobody
 * has read from tells for certain that nothing has gone.
 */
async function connect(url: string, handing: () => void): Promise<Transporter> {
	const { createTransport } = await import('nodemailer');
	// Short waits: the outbox tries again, and an alert must not hang behind a dead server.
	const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
	const transport = createTransport({ url, ...limits });
	transport.use('stream', (mail, done) => {
		const whole = mail.message.createReadStream.bind(mail.message);
		mail.message.createReadStream = () =>
			Readable.from(afterTelling(handing, whole), { objectMode: false });
		done();
	});
	return transport;
}

async function* afterTelling(handing: () => void, whole: () => Readable): AsyncGenerator<Buffer> {
	handing();
	yield* whole();
}
