import { eq } from 'drizzle-orm';
import type { ReleasedPaper } from '#lib/domain/report/released-paper.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { paperRelease } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';

/** What a release holds, opened. It asks nobody: whoever calls it has. @throws 404 where there is none. */
export function contentOf(
	{ vault, db }: Pick<Service, 'vault' | 'db'>,
	releaseId: string,
	tx: Tx = db
): ReleasedPaper {
	const row = tx
		.select({ content: paperRelease.content })
		.from(paperRelease)
		.where(eq(paperRelease.id, releaseId))
		.get();
	if (!row) notThere();
	return JSON.parse(vault.open(`paper_release.content:${releaseId}`, row.content)) as ReleasedPaper;
}
