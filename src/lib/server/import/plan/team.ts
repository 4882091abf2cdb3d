import { eq, sql } from 'drizzle-orm';
import { team } from '../../db/schema/index.ts';
import { statement } from '../../db/statement.ts';
import { teamNamed } from '../../people/adult.ts';
import type { Run } from '../run.ts';

const byName = statement((db) =>
	db
		.select({ id: team.id })
		.from(team)
		.where(eq(team.name, sql.placeholder('name')))
		.prepare()
);

/** The id of a team by name, made where there is none. */
export function teamOf({ service }: Run, name: string): string {
	return byName(service).get({ name })?.id ?? teamNamed(service.db, name);
}
