/** The files of an extract (CONTRACT.md), in the order in which they build on one another. */
export const FILE_NAMES = [
	'ssd_person.csv',
	'ssd_professionals.csv',
	'ssd_involvements.csv',
	'ssd_cla_episodes.csv',
	'ssd_cla_reviews.csv',
	'ssd_cp_plans.csv',
	'ssd_initial_cp_conference.csv',
	'ssd_cp_reviews.csv',
	'sayso_meetings.csv',
	'sayso_relationships.csv',
	'sayso_report_releases.csv',
	'sayso_questionnaires.csv'
] as const;

export type FileName = (typeof FILE_NAMES)[number];
