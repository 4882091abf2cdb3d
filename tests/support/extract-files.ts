import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { system } from '#lib/policy/actor.ts';
import type { FileName } from '#lib/server/import/files/names.ts';
import { importExtract } from '#lib/server/import/import.ts';
import type { ImportReport } from '#lib/server/import/report.ts';
import type { Service } from '#lib/server/service.ts';

/** The text or bytes of some of an extract's files. */
export type Extract = Partial<Record<FileName, string | Buffer>>;

/** The command line, as an actor. */
export const sayso = system('sayso');

/** Joins a header and rows to a file's text. */
export function csv(...lines: readonly string[]): string {
	return lines.join('\n') + '\n';
}

/**
 * A small extract without fault. C1 was 12 in 2025 and C2 not yet 4; review R1 has a code and R2 none;
 * conference M1 is about both.
 */
export const sound = {
	'ssd_person.csv': csv(
		'pers_person_id,pers_forename,pers_surname,pers_dob,pers_common_child_id',
		'C1,Child,One,2012-05-14,',
		'C2,Child,Two,2023-02-01,'
	),
	'ssd_professionals.csv': csv(
		'prof_professional_id,prof_professional_name,prof_professional_job_title',
		'P1,Officer One,Independent Reviewing Officer',
		'P2,Worker Two,Social Worker'
	),
	'ssd_involvements.csv': csv(
		'invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_person_id,invo_professional_team,invo_involvement_start_date,invo_involvement_end_date',
		'I1,P1,IRO,C1,Reviewing,2024-01-01,',
		'I2,P2,SW,C1,North,2024-01-01,',
		'I3,P1,CHAIR,C2,,2024-01-01,2024-12-31'
	),
	'ssd_cla_episodes.csv': csv(
		'clae_cla_episode_id,clae_person_id,clae_cla_id,clae_cla_episode_start_date,clae_cla_episode_ceased_date,clae_entered_care_date',
		'E1,C1,L1,2024-01-01,,2024-01-01',
		'E2,C2,L2,2024-01-01,,'
	),
	'ssd_cla_reviews.csv': csv(
		'clar_cla_review_id,clar_cla_id,clar_cla_review_due_date,clar_cla_review_date,clar_cla_review_cancelled,clar_cla_review_participation',
		'R1,L1,2025-02-01,2025-01-29,N,PN1',
		'R2,L2,2025-02-01,2025-01-30,N,'
	),
	'ssd_cp_plans.csv': csv(
		'cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date',
		'PL1,C1,2024-06-01,'
	),
	'ssd_initial_cp_conference.csv': csv(
		'icpc_icpc_id,icpc_icpc_meeting_id,icpc_person_id,icpc_icpc_target_date,icpc_icpc_date',
		'IC1,M1,C1,2024-06-01,2024-05-28',
		'IC2,M1,C2,2024-06-01,2024-05-28'
	),
	'ssd_cp_reviews.csv': csv(
		'cppr_cp_review_id,cppr_person_id,cppr_cp_plan_id,cppr_cp_review_meeting_id,cppr_cp_review_due,cppr_cp_review_date,cppr_cp_review_participation',
		'V1,C1,PL1,M2,2024-09-01,2024-08-20,PN6'
	),
	'sayso_meetings.csv': csv('meeting_id,start_time,venue,status', 'M1,10:30,Hall,held'),
	'sayso_relationships.csv': csv(
		'adult_id,child_person_id,adult_name,relationship,parental_responsibility,contact,from,to',
		'A1,C1,Adult One,mother,Y,open,2012-05-14,'
	),
	'sayso_report_releases.csv': csv(
		'meeting_id,child_person_id,adult_id,released_at,opened_at',
		'M1,C1,A1,2024-05-27T09:00,2024-05-27T20:00'
	),
	'sayso_questionnaires.csv': csv(
		'response_id,meeting_id,received_on,respondent,report_in_time,stress',
		'Q1,M1,2024-06-03,parent,yes,4'
	)
} as const satisfies Extract;

/** The sound extract with some files otherwise: a text replaces, a function changes. */
export function soundBut(changes: {
	readonly [K in FileName]?: string | Buffer | ((text: string) => string);
}): Extract {
	const changed = Object.entries(changes).map(([name, change]) => [
		name,
		typeof change === 'function' ? change(sound[name as FileName]) : change
	]);
	return { ...sound, ...Object.fromEntries(changed) };
}

/** A folder with an extract's files, gone when the test ends. */
export function extractFolder(files: Extract): string {
	const folder = mkdtempSync(join(tmpdir(), 'sayso-extract-'));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Imports an extract's files. */
export function imported(service: Service, files: Extract, dryRun = false): Promise<ImportReport> {
	return importExtract(service, sayso, extractFolder(files), { dryRun });
}

/** Rows by what became of them, over all files. */
export function totals({ files }: ImportReport) {
	const sum = (what: 'added' | 'changed' | 'unchanged' | 'refused') =>
		files.reduce((all, file) => all + file[what], 0);
	return {
		added: sum('added'),
		changed: sum('changed'),
		unchanged: sum('unchanged'),
		refused: sum('refused')
	};
}
