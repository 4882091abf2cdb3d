import { sql } from 'drizzle-orm';
import { decision } from '#lib/server/db/schema/index.ts';

/** What a decision says now was not taken back: otherwise nobody asks whether it was done. */
export const stands = sql`NOT EXISTS (
	SELECT 1 FROM decision_words w JOIN decision_withdrawal x ON x.words_id = w.id
	WHERE w.decision_id = ${decision.id} AND NOT EXISTS (
		SELECT 1 FROM decision_words l
		WHERE l.decision_id = w.decision_id AND l.sharing_id IS NOT NULL AND l.written_at > w.written_at
	)
)`;
