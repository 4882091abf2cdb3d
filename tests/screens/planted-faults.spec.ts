import { expect, test } from '#tests/e2e/stage.ts';
import { faintWords, faultsOf } from './axe.ts';
import { walkFaults } from './keyboard.ts';
import { widerThan } from './width.ts';

const small = '<button class="small" aria-label="a"></button>';
const faulty = `<!doctype html><html lang="en"><title>A page with faults</title><style>
	.faint { color: #aaa; background: #fff }
	.pale { color: #666; background: #fff }
	.small { width: 10px; height: 10px; padding: 0; border: 0 }
	.unseen:focus { outline: none }
	.wide { width: 900px }
	</style><main><h1>A page with faults</h1><img src="data:,"><p class="faint">Faint words</p><p class="pale">Pale words</p>
	${small}${small}<a class="unseen" href="#a">A link</a><div class="wide">Wide</div></main>`;

test('what looks at every page finds what is wrong with one', async ({ page }) => {
	await page.setContent(faulty);
	const found = (await faultsOf(page)).map((fault) => fault.split(':')[0]);
	expect(found).toEqual(expect.arrayContaining(['image-alt', 'color-contrast', 'target-size']));
	expect(await faintWords(page)).toEqual([expect.stringContaining('.pale')]);
	expect(await widerThan(page, 360)).toContain('div.wide');
	expect(await walkFaults(page)).toEqual(['focus is not seen on a “A link”']);
});

test('axe is not believed about a page with a frame, into which it would not look', async ({
	page
}) => {
	await page.setContent('<!doctype html><title>Frame</title><iframe title="x"></iframe>');
	await expect(faultsOf(page)).rejects.toThrow('frame');
});
