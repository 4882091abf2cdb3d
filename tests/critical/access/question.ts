import { whose, type Whose } from '#tests/critical/secrets/cast.ts';
import type { Planted } from '#tests/critical/secrets/plant.ts';
import type { Reply, Visitor } from '#tests/support/visitor.ts';
import { addressOf, idsOf, namesRecord } from './address.ts';
import { personas, type Persona } from './personas.ts';
import type { Act, Form, Row, Who } from './row.ts';

/** What the table says of one request of one persona. */
export type Verdict = 'in' | 'sign-in' | 'task' | 'not-there';

export interface Question {
	readonly route: string;
	/** `page`, `data`, `?/send`, `?/send as JSON`, `PUT`. */
	readonly what: string;
	readonly path: string;
	readonly whose: Whose | null;
	readonly persona: Persona;
	readonly verdict: Verdict;
	/** The status for those who get in. */
	readonly gives: number;
	/** Changes something for those who may. */
	readonly act: boolean;
	readonly ask: (visitor: Visitor) => Promise<Reply>;
}

/** Where the device of a helped child is kept. */
export const task = '/me/views';

/** Enough of each kind to try the ways that no page of ours takes. */
const hostile: ReadonlySet<Persona> = new Set([
	'nobody',
	'child-8-11',
	'helped',
	'parent',
	'iro-other',
	'chair',
	'manager',
	'administrator'
]);

/** Everything to be asked about one route. */
export function questionsOf(
	planted: ReadonlyMap<Whose, Planted>,
	route: string,
	row: Row
): Question[] {
	const names = !namesRecord(route) ? [] : isOfRecords(row) ? whose : (['Pip'] as const);
	const records = names.length === 0 ? [null] : names.map((one) => planted.get(one)!);
	return records.flatMap((record) =>
		personas.flatMap((persona) => aboutOne(route, row, record, persona))
	);
}

/** Whether it matters whose record the address names. */
function isOfRecords({ page, acts = {}, methods = {} }: Row): boolean {
	const all = [...(page ? [page] : []), ...Object.values(acts), ...Object.values(methods)];
	return all.some(({ by }) => by !== 'anyone' && !isList(by));
}

/** Where the ways that no page of ours takes are tried, too. */
const tried: ReadonlySet<Whose | undefined> = new Set([undefined, 'JunoConference', 'Stranger']);

function aboutOne(route: string, row: Row, record: Planted | null, persona: Persona): Question[] {
	const path = addressOf(route, record ? idsOf(record, route) : {});
	const alsoOddly = hostile.has(persona) && tried.has(record?.whose);
	const question = (
		what: string,
		{ by, gives = 200, unless }: Act,
		ask: Question['ask'],
		act = false
	): Question => ({
		route,
		what,
		path,
		whose: record?.whose ?? null,
		persona,
		verdict: verdictOf(by, persona, path, record?.whose ?? null),
		gives: unless?.[persona] ?? gives,
		act,
		ask
	});
	const asked: Question[] = [];
	if (row.page) {
		asked.push(question('page', row.page, (visitor) => visitor.get(path)));
		const data = `${path === '/' ? '' : path}/__data.json`;
		// No page of ours asks for its data, so nobody is ever answered.
		if (alsoOddly) asked.push(question('data', { by: [] }, (visitor) => visitor.get(data)));
	}
	for (const [name, act] of Object.entries(row.acts ?? {})) {
		const to = name === 'default' ? path : `${path}?/${name}`;
		const form = formOf(act, record, persona);
		asked.push(question(`?/${name}`, act, (visitor) => visitor.post(to, form), true));
		if (!alsoOddly) continue;
		const json = question(
			`?/${name} as JSON`,
			act,
			(visitor) => visitor.post(to, form, asScript),
			true
		);
		// Those who may have just done it by the form.
		if (json.verdict !== 'in') asked.push(json);
	}
	for (const [method, act] of Object.entries(row.methods ?? {})) {
		const form = formOf(act, record, persona);
		const ask = (visitor: Visitor) => visitor.send(method, path, form);
		asked.push(question(method, act, ask, method !== 'GET'));
	}
	return asked;
}

const asScript = { accept: 'application/json', 'x-sveltekit-action': 'true' } as const;

function formOf({ by, form, tame }: Act, record: Planted | null, persona: Persona): Form {
	const mayCome = isAmong(by, persona, record?.whose ?? null);
	if (tame && mayCome) return tame;
	return typeof form === 'function' ? form(record!) : (form ?? {});
}

function isAmong(by: Who, persona: Persona, of: Whose | null): boolean {
	if (by === 'anyone') return true;
	const list = isList(by) ? by : of === null ? [] : by[of];
	return list.includes(persona);
}

function isList(by: Exclude<Who, 'anyone'>): by is readonly Persona[] {
	return Array.isArray(by);
}

function verdictOf(by: Who, persona: Persona, path: string, of: Whose | null): Verdict {
	if (isAmong(by, persona, of)) return 'in';
	const isProtected = /^\/(me|family|advocate|staff)(\/|$)/.test(path);
	if (persona === 'nobody') return isProtected ? 'sign-in' : 'not-there';
	return persona === 'helped' && path.startsWith('/me') && !besideTask(path) ? 'task' : 'not-there';
}

/** The task, the ways to get help and to say how a meeting was, and the reviewer's picture on the photocard. */
function besideTask(path: string): boolean {
	return [task, '/me/not-safe', '/me/how-it-was', '/me/portrait'].some(
		(one) => path === one || path.startsWith(`${one}/`)
	);
}
