import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** Where in the conversation something happens. */
export type MailStage = 'connect' | 'sign-in' | 'from' | 'to' | 'data' | 'taken';
/** What happens there: an answer by its code, the line goes dead, or nothing ever. */
export type MailTrouble = { readonly at: MailStage; readonly does: number | 'drop' | 'hang' };

/** A real mail server that keeps what it takes, and does as told at one stage. */
export async function mailServer() {
	const taken: string[] = [];
	const told: { trouble: MailTrouble | null; reached: () => void } = {
		trouble: null,
		reached: () => {}
	};
	const answer = (at: MailStage, done: (error?: Error | null) => void) => {
		const { trouble } = told;
		if (trouble?.at !== at) return done();
		told.reached();
		if (trouble.does === 'hang') return;
		if (trouble.does !== 'drop')
			return done(Object.assign(new Error('as told'), { responseCode: trouble.does }));
		server.connections.forEach((one) => one._socket.destroy());
	};
	const server = new SMTPServer({
		authOptional: true,
		allowInsecureAuth: true,
		disabledCommands: ['STARTTLS'],
		onConnect: (_: SMTPServerSession, done) => answer('connect', done),
		onAuth: (auth, _, done) =>
			answer('sign-in', (error) => done(error, error ? undefined : { user: auth.username })),
		onMailFrom: (_, __, done) => answer('from', done),
		onRcptTo: (_, __, done) => answer('to', done),
		onData(stream, _, done) {
			let text = '';
			if (told.trouble?.at === 'data' && typeof told.trouble.does === 'string') {
				// In the middle of the message.
				stream.once('data', () => answer('data', done));
				return;
			}
			stream.on('data', (part: Buffer) => (text += part.toString()));
			stream.on('end', () => {
				if (told.trouble?.at === 'data') return answer('data', done);
				taken.push(text);
				// The message has been taken, but the sender never hears so.
				answer('taken', done);
			});
		}
	});
	server.on('error', () => {});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
	const { port } = server.server.address() as AddressInfo;
	return { url: `smtp://127.0.0.1:${port}`, port, taken, told };
}
