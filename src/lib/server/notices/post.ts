import { Readable } from 'node:stream';
import type { Transporter } from 'nodemailer';
import type { Service } from '../service.ts';
import { SendingFailed } from './outcome.ts';
import { isNoticeKind, noticeKinds } from './kinds.ts';

export interface Letter {
	readonly kind: string;
	readonly to: string;
	readonly path: string;
	readonly messageId: string;
}

export type Post = (letter: Letter) => Promise<void>;

/** Sends by SMTP_URL. Without one nothing can be sent, and the notice waits. */
export function post({ env }: Pick<Service, 'env'>): Post {
	let transport: Promise<Transporter> | undefined;
	return async ({ kind, to, path, messageId }) => {
		if (!env.SMTP_URL) throw new Error('SMTP_URL is not set');
		if (!isNoticeKind(kind)) throw new Error(`There is no notice called ${kind}`);
		transport ??= connect(env.SMTP_URL);
		const { subject, text } = noticeKinds[kind];
		const from = `no-reply@${new URL(env.SMTP_URL).hostname}`;
		const origin = env.ORIGIN ?? `http://localhost:${env.PORT}`;
		// The words are a stream that is read when the message goes over the wire: its end tells how far it got.
		const body = Readable.from([`${text}\n${origin}${path}\n`]);
		try {
			await (await transport).sendMail({ from, to, subject, text: body, messageId });
		} catch (cause) {
			throw new SendingFailed(cause, body.readableEnded);
		}
	};
}

/** The mail library is loaded when the first letter goes out: most processes never need it. */
async function connect(url: string): Promise<Transporter> {
	const { createTransport } = await import('nodemailer');
	// Short waits: the outbox tries again, and an alert must not hang behind a dead server.
	return createTransport({
		url,
		connectionTimeout: 10_000,
		greetingTimeout: 10_000,
		socketTimeout: 20_000
	});
}
