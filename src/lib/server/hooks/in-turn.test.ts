import type { Handle, RequestEvent } from '@sveltejs/kit';
import { expect, it, vi } from 'vitest';
import { inTurn } from './in-turn.ts';

const event = { isDataRequest: false } as RequestEvent;
const said: string[] = [];
const saying =
	(word: string): Handle =>
	async ({ event: given, resolve }) => {
		said.push(word);
		const answer = await resolve(given);
		said.push(word.toUpperCase());
		return answer;
	};

it('goes in from the first to the last and back out', async () => {
	const resolve = vi.fn(() => new Response('page'));
	const answer = await inTurn(saying('a'), saying('b'))({ event, resolve });
	expect(said).toEqual(['a', 'b', 'B', 'A']);
	expect(resolve).toHaveBeenCalledExactlyOnceWith(event, undefined);
	expect(await answer.text()).toBe('page');
});

it('stops where a hook answers itself', async () => {
	const resolve = vi.fn(() => new Response('page'));
	const shut: Handle = () => new Response('shut', { status: 404 });
	const answer = await inTurn(shut, saying('never'))({ event, resolve });
	expect(answer.status).toBe(404);
	expect(resolve).not.toHaveBeenCalled();
});

it('hands on what any hook wants of the page', async () => {
	const transformPageChunk = ({ html }: { html: string }) => html;
	const preload = () => false;
	const outer: Handle = ({ event: given, resolve }) => resolve(given, { preload });
	const inner: Handle = ({ event: given, resolve }) => resolve(given, { transformPageChunk });
	const resolve = vi.fn(() => new Response('page'));
	await inTurn(outer, inner)({ event, resolve });
	expect(resolve).toHaveBeenCalledExactlyOnceWith(event, { preload, transformPageChunk });
});
