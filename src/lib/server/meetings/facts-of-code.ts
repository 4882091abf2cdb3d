import { inArray } from 'drizzle-orm';
import { isPnCode, type PnCode } from '#lib/domain/participation/codes.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { codeDifference, participation } from '#lib/server/db/schema/index.ts';

/** The confirmed code of a part, and a later extract's where that differs. */
export interface CodeFacts {
	readonly code: PnCode | null;
	/** `portal` or `import`. */
	readonly source: string | null;
	readonly imported: PnCode | null;
}

export function codeFactsOf(db: Tx, partIds: readonly string[]): Map<string, CodeFacts> {
	const ids = [...partIds];
	const different = new Map(
		db
			.select({ id: codeDifference.meetingChildId, code: codeDifference.importedCode })
			.from(codeDifference)
			.where(inArray(codeDifference.meetingChildId, ids))
			.all()
			.map((row) => [row.id, row.code])
	);
	const rows = db
		.select({
			id: participation.meetingChildId,
			code: participation.code,
			source: participation.source
		})
		.from(participation)
		.where(inArray(participation.meetingChildId, ids))
		.all();
	return new Map(
		rows.map(({ id, code, source }) => [
			id,
			{ code: codeOrNull(code), source, imported: codeOrNull(different.get(id)) }
		])
	);
}

function codeOrNull(text: string | undefined): PnCode | null {
	return text !== undefined && isPnCode(text) ? text : null;
}
