import type { Reply } from '#tests/support/visitor.ts';
import { arrives, personas } from './personas.ts';
import { questionsOf, task, type Question } from './question.ts';
import type { Row } from './row.ts';
import type { Scene } from './scene.ts';

/**
 * Asks everything the table speaks of as everybody, and says where the portal answers otherwise.
 * Those who may change something come last, each in a session of their own.
 */
export async function complaintsOf(
	{ portal, planted }: Scene,
	table: Readonly<Record<string, Row>>
): Promise<string[]> {
	const questions = Object.entries(table).flatMap(([id, row]) => questionsOf(planted, id, row));
	const changing = (one: Question) => one.act && one.verdict === 'in';
	const sessions = new Map(personas.map((one) => [one, arrives(portal, planted, one)]));
	const nothing = await portal.visitor().get('/no-such-page');
	const complaints: string[] = [];
	const hear = (one: Question, reply: Reply) => {
		const complaint = complaintOf(one, reply) ?? unlike(one, reply, nothing);
		if (complaint) complaints.push(`${nameOf(one)}: ${complaint}`);
	};
	const queue = questions.filter((one) => !changing(one));
	const asking = async () => {
		for (let one = queue.shift(); one; one = queue.shift()) {
			hear(one, await one.ask(sessions.get(one.persona)!.twin()));
		}
	};
	await Promise.all(Array.from({ length: 8 }, asking));
	for (const one of questions.filter(changing)) {
		hear(one, await one.ask(arrives(portal, planted, one.persona)));
	}
	return complaints.sort();
}

function nameOf({ persona, what, route, whose }: Question): string {
	return `${persona} · ${what} of ${route}${whose ? ` (${whose})` : ''}`;
}

function complaintOf(question: Question, reply: Reply): string | null {
	const { status, location } = reply;
	const said = location ? `${status} to ${location}` : String(status);
	const expected = expectedOf(question);
	if (question.verdict === 'in') {
		if (status !== question.gives) return `not ${expected} but ${said}`;
	} else if (question.what === 'data' && question.verdict !== 'not-there') {
		// The framework says a redirect so to whoever asks for data.
		if (reply.text !== redirectTo(wayOut[question.verdict])) return `got ${said}: ${reply.text}`;
	} else if (said !== expected) return `not ${expected} but ${said}`;
	const control = reply.headers['cache-control'];
	return /(^|\W)no-store(\W|$)/.test(control ?? '') ? null : `may be kept: ${control}`;
}

/** What is not allowed must look to the byte like what is not there (SAFETY R12). */
function unlike({ verdict }: Question, reply: Reply, nothing: Reply): string | null {
	if (verdict !== 'not-there') return null;
	if (!reply.body.equals(nothing.body)) return 'its 404 has a body of its own';
	return plain(reply) === plain(nothing) ? null : 'its 404 has headers of its own';
}

/** Every header but the time of day. */
export function plain({ headers }: Reply): string {
	return JSON.stringify(
		Object.entries(headers)
			.filter(([name]) => name !== 'date')
			.sort()
	);
}

const wayOut = { 'sign-in': '/sign-in', task } as const;

function expectedOf({ verdict, gives }: Question): string {
	if (verdict === 'in') return String(gives);
	return verdict === 'not-there' ? '404' : `303 to ${wayOut[verdict]}`;
}

function redirectTo(location: string): string {
	return JSON.stringify({ type: 'redirect', location });
}
