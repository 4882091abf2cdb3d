import { expect, it } from 'vitest';
import { headers } from './headers.ts';

/** The leave that an answer of this route gives its page. */
async function leaveOn(id: string): Promise<string> {
	const event = {
		url: new URL('http://localhost/'),
		route: { id },
		locals: { language: 'en' }
	} as unknown as Parameters<typeof headers>[0]['event'];
	const answer = await headers({ event, resolve: () => new Response('') });
	return answer.headers.get('permissions-policy') ?? '';
}

it.each([
	['/(child)/me', 'microphone=()'],
	['/(child)/me/my-life/[topic]/photo', 'microphone=()'],
	['/(child)/me/my-life/[topic]/voice', 'microphone=(self)']
])('%s may use no camera, and of the microphone: %s', async (id, microphone) => {
	const leave = await leaveOn(id);
	expect(leave).toContain('camera=()');
	expect(leave).toContain(microphone);
});
