import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DemoAccount } from '#lib/server/demo/accounts.ts';
import { makeDemo } from '#lib/server/demo/make.ts';
import { readEnv } from '#lib/server/env.ts';
import { openService, type Service } from '#lib/server/service.ts';
import { startSession, type NewSession } from '#lib/server/session/session.ts';
import { Visitor } from './visitor.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
/** The build that is run; `npm test` makes it first. */
export const BUILD = process.env.PORTAL_BUILD ?? join(top, 'build');

/** The built portal as it is run in use: a process of its own on a database of its own. */
export interface Portal {
	readonly origin: string;
	readonly folder: string;
	/** A second connection to the same database, in the test's own process. */
	readonly service: Service;
	/** Everything the process has written so far, both streams. */
	log(): string;
	/** Somebody at the door, not signed in. */
	visitor(): Visitor;
	/** Somebody of the made-up council, signed in by one click. */
	signIn(account: DemoAccount): Promise<Visitor>;
	/** Anybody else, by a session made in the database. */
	enter(session: NewSession): Visitor;
	/** Stops the process as a power cut would. */
	kill(): Promise<void>;
	/** Starts the process again on the same data and address. */
	restart(): Promise<void>;
	stop(): Promise<void>;
}

/** A folder with a made-up council that nobody touches: made once, by whoever starts the tests or else here. */
let untouched = process.env.MADE_UP_COUNCIL;

/** A folder of its own with a made-up council; `fill` adds to it. */
export function demoFolder(fill?: (service: Service) => void): string {
	const folder = copyOf((untouched ??= filled(newFolder(), makeDemo)));
	return fill ? filled(folder, fill) : folder;
}

function filled(folder: string, fill: (service: Service) => void): string {
	const service = openService(readEnv({ DATA_DIR: folder }));
	fill(service);
	// Closed, the database is one file: what is written ahead has gone into it.
	service.db.$client.close();
	return folder;
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'sayso-portal-'));

/** Starts the built portal on a made-up council, or on a copy of a folder that holds one. */
export async function startPortal(
	given: { from?: string; env?: Record<string, string> } = {}
): Promise<Portal> {
	if (!existsSync(join(BUILD, 'index.js')))
		throw new Error(`No build at ${BUILD}: build it first.`);
	const folder = given.from ? copyOf(given.from) : demoFolder();
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const env = {
		PATH: process.env.PATH,
		PORT: String(port),
		HOST: '127.0.0.1',
		ORIGIN: origin,
		DATA_DIR: folder,
		// A test may think for a while; no connection ends under its hands.
		KEEP_ALIVE_TIMEOUT: '600',
		...given.env
	};
	let log = '';
	let child = begin();
	const service = openService(readEnv({ DATA_DIR: folder, ORIGIN: origin }));

	function begin(): ChildProcess {
		const started = spawn(process.execPath, [join(BUILD, 'index.js')], { cwd: top, env });
		for (const stream of [started.stdout, started.stderr]) {
			stream?.on('data', (chunk: Buffer) => (log += chunk.toString()));
		}
		return started;
	}
	// A test that is cut off leaves no server behind.
	const last = () => child.kill('SIGKILL');
	process.once('exit', last);
	async function end(signal: NodeJS.Signals): Promise<void> {
		if (child.exitCode !== null || child.signalCode !== null) return;
		const gone = new Promise((resolve) => child.once('exit', resolve));
		child.kill(signal);
		await gone;
	}
	const visitor = () => new Visitor(origin);
	const portal: Portal = {
		origin,
		folder,
		service,
		log: () => log,
		visitor,
		async signIn(account) {
			const someone = visitor();
			const { status } = await someone.post('/demo/sign-in', { account });
			if (status !== 303) throw new Error(`Signing in as ${account}: ${status}\n${log}`);
			return someone;
		},
		enter(session) {
			const someone = visitor();
			someone.cookies.set('sayso', startSession(service.db, service.now(), session));
			return someone;
		},
		kill: () => end('SIGKILL'),
		async restart() {
			child = begin();
			await answers(
				visitor(),
				() => child.exitCode,
				() => log
			);
		},
		async stop() {
			service.db.$client.close();
			await end('SIGKILL');
			process.off('exit', last);
			rmSync(folder, { recursive: true, force: true });
		}
	};
	await answers(
		visitor(),
		() => child.exitCode,
		() => log
	).catch(async (error: unknown) => {
		await portal.stop();
		throw error;
	});
	return portal;
}

function copyOf(from: string): string {
	const folder = newFolder();
	cpSync(from, folder, { recursive: true });
	return folder;
}

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
	const { port } = probe.address() as AddressInfo;
	await new Promise((resolve) => probe.close(resolve));
	return port;
}

/** Long, for a machine with much else to do. */
const PATIENCE = 90_000;

async function answers(
	visitor: Visitor,
	exitCode: () => number | null,
	log: () => string
): Promise<void> {
	for (const begun = Date.now(); Date.now() - begun < PATIENCE;) {
		if (exitCode() !== null) break;
		const health = await visitor.get('/health').catch(() => null);
		if (health?.status === 200) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`The portal did not start:\n${log()}`);
}
