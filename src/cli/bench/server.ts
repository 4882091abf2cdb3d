import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface Server {
	readonly port: number;
	readonly pid: number;
	readonly stop: () => Promise<void>;
}

export interface Program {
	readonly file: string;
	readonly folder: string;
	readonly words?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
}

const PATIENCE = 20_000;

/**
 * Starts a server on a free port of this machine alone and waits until it answers.
 * @throws Error when it ends first, or doesn't answer within 20 seconds.
 */
export async function startServer({ file, folder, words = [], env }: Program): Promise<Server> {
	const port = await freePort();
	const ORIGIN = `http://127.0.0.1:${port}`;
	const child = spawn(process.execPath, [file, ...words], {
		cwd: folder,
		env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ORIGIN, ...env },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const end = () => child.kill();
	process.once('exit', end);
	const stop = async () => {
		process.off('exit', end);
		if (child.exitCode !== null || child.signalCode !== null) return;
		child.kill('SIGTERM');
		await once(child, 'exit');
	};
	const patience = performance.now() + PATIENCE;
	while (!(await answers(ORIGIN))) {
		if (child.exitCode === null && performance.now() < patience) await pause(50);
		else {
			await stop();
			throw new Error(`${file} did not start.`);
		}
	}
	return { port, pid: child.pid!, stop };
}

async function answers(origin: string): Promise<boolean> {
	return fetch(`${origin}/`, { redirect: 'manual' }).then(
		async (answer) => (await answer.text()) !== null,
		() => false
	);
}

async function freePort(): Promise<number> {
	const holder = createServer().listen(0, '127.0.0.1');
	await once(holder, 'listening');
	const address = holder.address();
	holder.close();
	await once(holder, 'close');
	if (address === null || typeof address === 'string') throw new Error('No free port.');
	return address.port;
}
