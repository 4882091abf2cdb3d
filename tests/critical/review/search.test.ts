import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aScene } from '../access/scene.ts';
import { arrives } from '../access/personas.ts';

const scene = aScene();
const routes = join(process.cwd(), 'src/routes');

describe('a search for a name', () => {
	it.each([
		['/staff/children?/find', 'search', {}],
		['/staff/meetings?/find', 'name', { kind: 'reviews' }],
		['/staff/meetings?when=past&/find', 'name', {}]
	])('%s is a form, and its answer keeps what was typed', async (address, field, more) => {
		const iro = arrives(scene.portal, scene.planted, 'iro');
		const { status, text } = await iro.post(address, { [field]: 'Zebedee Nobody', ...more });
		expect(status).toBe(200);
		expect(text).toContain('value="Zebedee Nobody"');
		expect(text).toMatch(/role="status">\s*(0 children|0 of |No )/);
		expect(text).not.toMatch(/href="[^"]*Zebedee/);
		const form = new RegExp(`<form[^>]*method="post"[^>]*>(?:(?!</form>)[^])*name="${field}"`);
		expect(text).toMatch(form);
	});

	it.each(['/staff/children?search=Zebedee', '/staff/meetings?name=Zebedee'])(
		'%s looks for nothing: no address made by hand works either',
		async (address) => {
			const iro = arrives(scene.portal, scene.planted, 'iro');
			const { text } = await iro.get(address);
			expect(text).not.toContain('value="Zebedee"');
			const [plain] = address.split('?');
			expect(text.length).toBe((await iro.get(plain!)).text.length);
		}
	);

	it('no page of the staff side has a form that puts typed words into an address', () => {
		const files = readdirSync(routes, { recursive: true, encoding: 'utf8' });
		const svelte = files.filter((file) => file.endsWith('.svelte'));
		const typed = svelte.filter((file) => {
			const source = readFileSync(join(routes, file), 'utf8');
			const gets = source.match(/<form[^>]*method="get"[^]*?<\/form>/g) ?? [];
			return gets.some((form) => /type="(search|text)"|<textarea/.test(form));
		});
		expect(typed).toEqual([]);
	});
});
