import type { ReleasedPaper } from '#lib/domain/report/released-paper.ts';
import type { paperRelease } from '../db/schema/index.ts';
import type { Service } from '../service.ts';

/** What went out, as it was kept. Ask first who may see it. */
export function openedRelease(
	{ vault }: Pick<Service, 'vault'>,
	{ id, content }: Pick<typeof paperRelease.$inferSelect, 'id' | 'content'>
): ReleasedPaper {
	return JSON.parse(vault.open(`paper_release.content:${id}`, content)) as ReleasedPaper;
}
