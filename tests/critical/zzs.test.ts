import { it } from 'vitest';
import { aScene } from './access/scene.ts';
import { arrives, personas } from './access/personas.ts';
import { crawl } from './secrets/crawl.ts';
import { everyAddress, outsideStory } from './secrets/addresses.ts';
import { writeFileSync } from 'node:fs';
const scene = aScene();
it('x', { timeout: 600000 }, async () => {
	const outside = outsideStory(scene.portal.service); const from = everyAddress(scene.portal.service).filter((p) => !outside(p));
	console.error('addresses', from.length);
	const out: Record<string, unknown> = {};
	for (const p of personas) {
		const t = Date.now();
		const found = await crawl(arrives(scene.portal, scene.planted, p), from, outside);
		out[p] = Object.fromEntries([...found.marks].sort().map(([m, ps]) => [m, [...ps].slice(0, 6)]));
		console.error(p, found.asked.size, found.marks.size, Date.now() - t);
	}
	writeFileSync('/tmp/proof/marks.json', JSON.stringify(out, null, 1));
	writeFileSync('/tmp/proof/portal.log', scene.portal.log());
});
