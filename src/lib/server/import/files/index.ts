import type { ExtractFile } from './file.ts';
import { episodes } from './episodes.ts';
import { initialConferences } from './initial-conferences.ts';
import { involvements } from './involvements.ts';
import { meetings } from './meetings.ts';
import { FILE_NAMES, type FileName } from './names.ts';
import { persons } from './persons.ts';
import { plans } from './plans.ts';
import { professionals } from './professionals.ts';
import { questionnaires } from './questionnaires.ts';
import { relationships } from './relationships.ts';
import { releases } from './releases.ts';
import { reviewConferences } from './review-conferences.ts';
import { reviews } from './reviews.ts';

const byName = {
	'ssd_person.csv': persons,
	'ssd_professionals.csv': professionals,
	'ssd_involvements.csv': involvements,
	'ssd_cla_episodes.csv': episodes,
	'ssd_cla_reviews.csv': reviews,
	'ssd_cp_plans.csv': plans,
	'ssd_initial_cp_conference.csv': initialConferences,
	'ssd_cp_reviews.csv': reviewConferences,
	'sayso_meetings.csv': meetings,
	'sayso_relationships.csv': relationships,
	'sayso_report_releases.csv': releases,
	'sayso_questionnaires.csv': questionnaires
} as const satisfies Record<FileName, ExtractFile>;

/** Every file of an extract, in the order in which they are read and applied. */
export const extractFiles: readonly ExtractFile[] = FILE_NAMES.map((name) => byName[name]);
