import type { Answer, Connection } from './connection.ts';
import { encoded, encodedAgain, fillForm } from './form.ts';
import type { Act, Job, Visitor } from './job.ts';
import type { Tally } from './tally.ts';

/** One connection's work for one visitor: prepared once, then done again and again. */
type Doing = (turn: number) => Promise<void>;
type Prepare = (at: Connection, visitor: Visitor, job: Job, tally: Tally) => Promise<Doing>;

/** What each act does; `prepare` is not timed. */
export const acts: Readonly<Record<Act, Prepare>> = {
	get: async (at, { path, cookie }, _job, tally) => {
		expectPage(await at.get(path, cookie), path);
		return async () => {
			tally.add('get', await at.get(path, cookie), 200);
		};
	},
	post: async (at, { path, cookie }, { form }, tally) => {
		const page = await at.get(path, cookie);
		expectPage(page, path);
		const filled = filledOrThrow(page, form, path, 0);
		const body = encoded(filled);
		const to = addressOf(filled.action, path);
		// Each sending says something new, or there would be nothing to save.
		return async (turn) => {
			tally.add('post', await at.post(to, cookie, encodedAgain(body, turn)), 303);
		};
	},
	walk: async (at, visitor, job, tally) => {
		return async (turn) => {
			let { path } = visitor;
			for (let n = 0; n < job.pages; n += 1) {
				const page = await at.get(path, visitor.cookie);
				if (!tally.add('get', page, 200)) return;
				const filled = filledOrThrow(page, job.form, path, turn);
				const to = addressOf(filled.action, path);
				const sent = await at.post(to, visitor.cookie, encoded(filled));
				if (!tally.add('post', sent, 303)) return;
				const next = addressOf(sent.location ?? path, path);
				if (next === path) return tally.fault(`no way on from ${path.split('/').at(-1)}`);
				path = next;
			}
			tally.walked();
		};
	}
};

function filledOrThrow(page: Answer, form: string, path: string, turn: number) {
	const filled = fillForm(page.body, form, path, turn);
	if (!filled) throw new Error(`${path} holds no form with ${form}`);
	return filled;
}

function expectPage({ status, location }: Answer, path: string): void {
	if (status !== 200) throw new Error(`${path} answered ${status} ${location ?? ''}`);
}

function addressOf(given: string, from: string): string {
	const { pathname, search } = new URL(given, new URL(from, 'http://127.0.0.1'));
	return pathname + search;
}
