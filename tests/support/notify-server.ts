import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { KEY, tokenProblem } from './notify-token.ts';
import { TEST_NOW } from './service.ts';

const TEMPLATE = 'f33517ff-2a88-4f6e-b855-c550268ce08a';

/** A notification as it is stored there. */
export interface Stored {
	readonly reference: string;
	readonly email_address: string;
	readonly template_id: string;
	readonly personalisation: Readonly<Record<string, string>>;
	status: string;
	readonly created_at: string;
}

/** An answer by its status and kind of error; or the line goes dead before or after it was stored; or nothing ever. */
export type NotifyTrouble =
	| { readonly status: number; readonly error?: string; readonly stores?: true }
	| 'drop-before'
	| 'drop-after'
	| 'hang-before'
	| 'hang-after';

/**
 * A stand-in for GOV.UK Notify's REST API, version 2: checks the token as it does, stores by reference,
 * lists by reference, and does as told.
 */
export async function notifyServer() {
	const stored: Stored[] = [];
	const told: {
		send: NotifyTrouble | null;
		look: NotifyTrouble | null;
		/** When it stores what comes. */
		now: number;
		/** How far its clock is ahead of the real one (ms): a token is signed with the real time. */
		ahead: number;
		reached: () => void;
	} = { send: null, look: null, now: TEST_NOW, ahead: 0, reached: () => {} };
	const counts = { sends: 0, looks: 0 };
	/** Which programs asked. */
	const clients = new Set<string>();

	const server = createServer((request, response) => {
		void answer(request, response);
	});
	async function answer(request: IncomingMessage, response: ServerResponse) {
		const say = (status: number, body: object) => {
			response.writeHead(status, { 'content-type': 'application/json' });
			response.end(JSON.stringify(body));
		};
		const refuse = (status: number, error: string) =>
			say(status, { status_code: status, errors: [{ error, message: 'x@example.org' }] });
		clients.add(request.headers['user-agent'] ?? '');
		const url = new URL(request.url ?? '/', 'http://127.0.0.1');
		const isSend = request.method === 'POST' && url.pathname === '/v2/notifications/email';
		const isLook = request.method === 'GET' && url.pathname === '/v2/notifications';
		const isTemplate = url.pathname === `/v2/template/${TEMPLATE}`;
		if (isSend) counts.sends += 1;
		if (isLook) counts.looks += 1;
		const problem = tokenProblem(request.headers.authorization ?? '', Date.now() + told.ahead);
		if (problem) return refuse(403, 'AuthError');
		const trouble = isSend ? told.send : told.look;
		if (trouble === 'hang-before') return told.reached();
		if (trouble === 'drop-before') return void request.socket.destroy();
		if (isSend) {
			const body = JSON.parse(await textOf(request)) as Omit<Stored, 'status' | 'created_at'>;
			if (body.template_id !== TEMPLATE) return refuse(400, 'BadRequestError');
			const stores =
				trouble === null || (typeof trouble === 'string' ? true : trouble.stores === true);
			const created_at = new Date(told.now + stored.length).toISOString();
			if (stores) stored.push({ ...body, status: 'created', created_at });
		}
		if (trouble === 'hang-after') return told.reached();
		if (trouble === 'drop-after') return void request.socket.destroy();
		if (trouble) return refuse(trouble.status, trouble.error ?? 'Exception');
		if (isSend) return say(201, { id: '740e5834-3a29-46b4-9a6f-16142fde533a' });
		if (isTemplate) return say(200, { personalisation: { subject: {}, text: {}, link: {} } });
		if (!isLook) return refuse(404, 'NoResultFound');
		const reference = url.searchParams.get('reference');
		say(200, { notifications: stored.filter((one) => one.reference === reference), links: {} });
	}

	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const close = () =>
		new Promise<void>((done) => {
			server.close(() => done());
			server.closeAllConnections();
		});
	onTestFinished(close);
	const { port } = server.address() as AddressInfo;
	const env = {
		NOTIFY_API_KEY: KEY,
		NOTIFY_TEMPLATE: TEMPLATE,
		NOTIFY_URL: `http://127.0.0.1:${port}`
	};
	return { env, stored, told, counts, clients, close };
}

async function textOf(request: IncomingMessage): Promise<string> {
	let text = '';
	for await (const part of request) text += String(part);
	return text;
}
