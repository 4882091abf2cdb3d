import { expect, it } from 'vitest';
import { arrives, type Persona } from './personas.ts';
import { aScene } from './scene.ts';

const scene = aScene();

/** Pip's review was held some days ago: it is asked of Pip, alone or with help, and of nobody else. */
it.each<[Persona, number]>([
	['child-4-7', 200],
	['helped', 200],
	['child-8-11', 404],
	['sibling', 404],
	['carer', 404],
	['iro', 404],
	['nobody', 303]
])('how a held meeting was: %s is answered %i', async (persona, status) => {
	const visitor = arrives(scene.portal, scene.planted, persona);
	const page = await visitor.get(`/me/how-it-was/${scene.of('Pip').heldPart}/heard`);
	expect(page.status).toBe(status);
});
